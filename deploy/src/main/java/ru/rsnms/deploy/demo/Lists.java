package ru.rsnms.deploy.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of the demo region: one row a line, columns parted by semicolons. */
final class Lists {

  private static final String FOLDER = "/demo/";
  private static final String REMARK = "#";

  private Lists() {}

  static List<String[]> rows(String file) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Lists.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith(REMARK))
          .map(line -> line.split(";"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
