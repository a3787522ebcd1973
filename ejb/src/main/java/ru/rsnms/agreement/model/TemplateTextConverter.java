package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ru.rsnms.agreement.template.TemplateText;
import ru.rsnms.shared.CanonicalJson;

/** Keeps a text as canonical JSON. */
@Converter
public class TemplateTextConverter implements AttributeConverter<TemplateText, String> {

  @Override
  public String convertToDatabaseColumn(TemplateText text) {
    return text.canonical();
  }

  @Override
  public TemplateText convertToEntityAttribute(String json) {
    return CanonicalJson.read(json, TemplateText.class);
  }
}
