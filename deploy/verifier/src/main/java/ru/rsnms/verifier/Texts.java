package ru.rsnms.verifier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for the archivist. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "ru.rsnms.verifier.texts",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private Texts() {}

  static String of(String key, Object... details) {
    return new MessageFormat(BUNDLE.getString(key), RUSSIAN).format(details);
  }

  /** The Russian word for a code of the format; an unknown code stands for itself. */
  static String word(String code) {
    return BUNDLE.containsKey("word." + code) ? BUNDLE.getString("word." + code) : code;
  }
}
