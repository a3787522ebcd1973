package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.shared.CanonicalJson;

/** Keeps a text as canonical JSON. */
@Converter
public class AgreementTextConverter implements AttributeConverter<AgreementText, String> {

  @Override
  public String convertToDatabaseColumn(AgreementText text) {
    return text.canonical();
  }

  @Override
  public AgreementText convertToEntityAttribute(String json) {
    return CanonicalJson.read(json, AgreementText.class);
  }
}
