package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ru.rsnms.agreement.template.Gap;
import ru.rsnms.shared.CanonicalJson;

/** Keeps what a draft lacks as canonical JSON. */
@Converter
public class GapsConverter implements AttributeConverter<List<Gap>, String> {

  @Override
  public String convertToDatabaseColumn(List<Gap> gaps) {
    return CanonicalJson.write(gaps);
  }

  @Override
  public List<Gap> convertToEntityAttribute(String json) {
    return List.of(CanonicalJson.read(json, Gap[].class));
  }
}
