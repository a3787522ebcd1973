package ru.rsnms.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells where a JSON body went wrong, without the words of the library. */
final class JsonFault {

  private JsonFault() {}

  static Problem.Error of(JsonProcessingException failure) {
    return failure instanceof JsonMappingException mapping
        ? new Problem.Error(pointer(mapping), sentence(mapping))
        : new Problem.Error("", unreadable(failure));
  }

  private static String sentence(JsonMappingException failure) {
    if (failure instanceof UnrecognizedPropertyException unknown) {
      return ProblemTexts.of("json.unknown-field", unknown.getPropertyName(), expected(unknown));
    }
    if (failure instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return ProblemTexts.of(
          "json.not-in-list", format.getValue(), list(format.getTargetType().getEnumConstants()));
    }
    if (failure instanceof InvalidFormatException format) {
      return ProblemTexts.of("json.value", format.getValue());
    }
    return ProblemTexts.of("json.shape");
  }

  private static String expected(UnrecognizedPropertyException failure) {
    return list(failure.getKnownPropertyIds().stream().map(String::valueOf).sorted().toArray());
  }

  private static String list(Object... words) {
    return Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String unreadable(JsonProcessingException failure) {
    var place = failure.getLocation();
    return place == null
        ? ProblemTexts.of("json.shape")
        : ProblemTexts.of("json.syntax", place.getLineNr(), place.getColumnNr());
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(Collectors.joining());
  }
}
