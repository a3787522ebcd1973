package ru.rsnms.agreement.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** How values of variables are entered and how an official text prints them. */
public final class ValueGrammar {

  private static final String NBSP = "\u00a0";

  private ValueGrammar() {}

  /** Is it a value of that kind? Numbers with a point, dates as {@code 2026-12-25}. */
  public static boolean fits(VariableKind kind, String value) {
    try {
      return switch (kind) {
        case TEXT -> true;
        case NUMBER -> new BigDecimal(value) != null;
        case MONEY -> new BigDecimal(value).signum() >= 0;
        case DATE -> LocalDate.parse(value) != null;
      };
    } catch (NumberFormatException | DateTimeParseException other) {
      return false;
    }
  }

  /** What does not fit its kind is printed as it was entered. */
  public static String printed(VariableKind kind, String value) {
    if (!fits(kind, value)) {
      return value;
    }
    return switch (kind) {
      case TEXT -> value;
      case NUMBER -> format("#,##0.####").format(new BigDecimal(value));
      case MONEY ->
          format("#,##0.00").format(new BigDecimal(value).setScale(2, RoundingMode.HALF_UP))
              + NBSP
              + "руб.";
      case DATE -> RussianDates.words(LocalDate.parse(value));
    };
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Texts.RUSSIAN));
  }
}
