package ru.rsnms.roadmap.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import ru.rsnms.document.NormUnit;

/** Keeps the text before a roadmap's table as JSON. */
@Converter
public class UnitsConverter implements AttributeConverter<List<NormUnit>, String> {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_EMPTY)
          .build();

  private static final TypeReference<List<NormUnit>> UNITS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<NormUnit> units) {
    try {
      return MAPPER.writerFor(UNITS).writeValueAsString(units);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<NormUnit> convertToEntityAttribute(String json) {
    try {
      return MAPPER.readValue(json, UNITS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
