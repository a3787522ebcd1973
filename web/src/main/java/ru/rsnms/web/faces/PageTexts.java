package ru.rsnms.web.faces;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ru.rsnms.shared.Texts;

/** The Russian texts of the pages; those of the domain are {@link Texts}. */
public final class PageTexts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("ru.rsnms.web.texts", Locale.ROOT);
  private static final int FORMS = 3;

  private PageTexts() {}

  /** The text of a key with its placeholders filled. */
  public static String of(String key, Object... details) {
    var pattern = BUNDLE.getString(key);
    return details.length == 0
        ? pattern
        : new MessageFormat(pattern, Texts.RUSSIAN).format(details);
  }

  /**
   * A number with its noun: the text holds the three Russian forms divided by bars (one, two,
   * five).
   */
  public static String count(String key, long number) {
    var forms = BUNDLE.getString(key).split("\\|", FORMS);
    return String.format(Texts.RUSSIAN, "%,d", number) + ' ' + forms[form(number)];
  }

  private static int form(long number) {
    var tail = Math.abs(number) % 100;
    if (tail >= 11 && tail <= 14) {
      return 2;
    }
    return switch ((int) (tail % 10)) {
      case 1 -> 0;
      case 2, 3, 4 -> 1;
      default -> 2;
    };
  }
}
