package ru.rsnms.web.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names files for browsers and programs alike. */
public final class Downloads {

  private Downloads() {}

  /**
   * Content-Disposition of a file to be saved: an ASCII name for old programs beside the real one.
   */
  public static String attachment(String name) {
    var ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
  }
}
