package ru.rsnms.document.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.CanonicalJson;

/** Keeps a text as canonical JSON. */
@Converter
public class OrderTextConverter implements AttributeConverter<OrderText, String> {

  @Override
  public String convertToDatabaseColumn(OrderText text) {
    return CanonicalJson.write(text);
  }

  @Override
  public OrderText convertToEntityAttribute(String json) {
    return CanonicalJson.read(json, OrderText.class);
  }
}
