package ru.rsnms.deploy.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Size, proportions and wordings of the region, from {@code region.properties}. */
final class RegionNumbers {

  private final Properties properties = new Properties();

  RegionNumbers() {
    try (var reader =
        new InputStreamReader(
            RegionNumbers.class.getResourceAsStream("/demo/region.properties"),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A share of the teachers.
   *
   * @param from first year of the band
   * @param to last year of the band
   * @param share hundredths of a per cent
   */
  record Band(int from, int to, int share) {}

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  String text(String key) {
    return properties.getProperty(key);
  }

  List<String> words(String key) {
    return List.of(text(key).split(" "));
  }

  /** Full name, brief name, genitive, aliases. */
  List<String> names(String key, Object... parts) {
    return Arrays.stream(text(key).split("\\|"))
        .map(pattern -> MessageFormat.format(pattern, parts))
        .toList();
  }

  /** The bands of {@code key}; the last one reaches up to {@code <key>End}. */
  Band[] bands(String key) {
    var starts = text(key).split(" ");
    var bands = new Band[starts.length];
    var next = number(key + "End") + 1;
    for (var i = starts.length - 1; i >= 0; i--) {
      var band = starts[i].split(":");
      var from = Integer.parseInt(band[0]);
      bands[i] = new Band(from, next - 1, Integer.parseInt(band[1]));
      next = from;
    }
    return bands;
  }
}
