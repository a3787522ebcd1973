package ru.rsnms.document.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ru.rsnms.document.RouteStep;
import ru.rsnms.shared.CanonicalJson;

/** Keeps the steps of a route as canonical JSON. */
@Converter
public class RouteStepsConverter implements AttributeConverter<List<RouteStep>, String> {

  @Override
  public String convertToDatabaseColumn(List<RouteStep> steps) {
    return CanonicalJson.write(steps);
  }

  @Override
  public List<RouteStep> convertToEntityAttribute(String json) {
    return List.of(CanonicalJson.read(json, RouteStep[].class));
  }
}
