package ru.rsnms.web.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.rsnms.web.problem.HttpRefusal;

/**
 * Reads the parameters of an address.
 *
 * <p>By itself the container answers «not found» to a parameter it cannot read; a program then
 * looks for the mistake in the wrong place.
 */
@Provider
public class QueryConverters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] marks) {
    var name =
        Arrays.stream(marks)
            .filter(QueryParam.class::isInstance)
            .map(mark -> ((QueryParam) mark).value())
            .findFirst();
    return name.map(known -> converter(known, type)).orElse(null);
  }

  private static <T> ParamConverter<T> converter(String name, Class<T> type) {
    if (type.isEnum()) {
      return new Query<>(name, type, word -> constantOf(type, word), "word", wordsOf(type));
    }
    if (type == UUID.class) {
      return new Query<>(name, type, UUID::fromString, "uuid", "");
    }
    if (type == LocalDate.class) {
      return new Query<>(name, type, LocalDate::parse, "date", "");
    }
    if (type == Integer.class) {
      return new Query<>(name, type, Integer::valueOf, "number", "");
    }
    if (type == Boolean.class) {
      return new Query<>(name, type, QueryConverters::readFlag, "flag", "");
    }
    return null;
  }

  private static Object constantOf(Class<?> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(word))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static String wordsOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static Boolean readFlag(String word) {
    if (!"true".equals(word) && !"false".equals(word)) {
      throw new IllegalArgumentException(word);
    }
    return Boolean.valueOf(word);
  }

  /**
   * @param kind tail of the code with which an unreadable value is refused
   * @param words what a value may be, where that is a list
   */
  private record Query<T>(
      String name, Class<T> type, Function<String, ?> reader, String kind, String words)
      implements ParamConverter<T> {

    @Override
    public T fromString(String value) {
      if (value == null || value.isBlank()) {
        return null;
      }
      try {
        return type.cast(reader.apply(value.strip()));
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        throw new HttpRefusal(Status.BAD_REQUEST, "web/parameter-" + kind, name, value, words);
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
