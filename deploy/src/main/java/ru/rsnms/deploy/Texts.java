package ru.rsnms.deploy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the commands of this module say, from its text bundle. */
public final class Texts {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("ru.rsnms.deploy.texts");
  private static final ResourceBundle SHARED = ResourceBundle.getBundle("ru.rsnms.shared.texts");

  private Texts() {}

  public static String of(String key, Object... details) {
    return new MessageFormat(BUNDLE.getString(key), RUSSIAN).format(details);
  }

  /** The Russian name of a realm role. */
  static String role(String code) {
    return SHARED.getString("role." + code);
  }
}
