package ru.rsnms.agreement.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import ru.rsnms.shared.CanonicalJson;

/** Keeps the values of variables as canonical JSON. */
@Converter
public class ValuesConverter implements AttributeConverter<Map<String, String>, String> {

  @Override
  public String convertToDatabaseColumn(Map<String, String> values) {
    return CanonicalJson.write(values);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<String, String> convertToEntityAttribute(String json) {
    return new TreeMap<>(CanonicalJson.read(json, TreeMap.class));
  }
}
