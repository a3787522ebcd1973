package ru.rsnms.registry.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.Sex;

/** Name parts which the library declines wrongly; one line of {@code name-exceptions.csv} each. */
final class NameExceptions {

  private static final String FILE = "/ru/rsnms/registry/name-exceptions.csv";

  private NameExceptions() {}

  static String key(String word, Sex sex) {
    return sex + ";" + word.toLowerCase(Locale.ROOT);
  }

  static Map<String, Map<NameCase, String>> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                NameExceptions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";"))
          .collect(Collectors.toMap(NameExceptions::key, NameExceptions::forms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sex first, then the six forms. */
  private static String key(String[] parts) {
    return key(parts[1], Sex.valueOf(parts[0]));
  }

  private static Map<NameCase, String> forms(String[] parts) {
    var forms = new EnumMap<NameCase, String>(NameCase.class);
    NameCase.oblique().forEach(wanted -> forms.put(wanted, parts[1 + wanted.ordinal()]));
    return forms;
  }
}
