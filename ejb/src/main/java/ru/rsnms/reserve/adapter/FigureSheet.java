package ru.rsnms.reserve.adapter;

import java.math.BigDecimal;
import java.util.List;
import ru.rsnms.reserve.NewFigure;
import ru.rsnms.shared.Invalid;

/**
 * Figures in a sheet of four columns under one head row: organisation (code or name), year,
 * indicator, value.
 */
public final class FigureSheet {

  /** The row of the sheet that the first figure stands in. */
  public static final int FIRST_ROW = 2;

  private static final int YEAR = 1;
  private static final int INDICATOR = 2;
  private static final int VALUE = 3;

  private FigureSheet() {}

  /** One figure for each row under the head; what cannot be read is {@code null} in it. */
  public static List<NewFigure> read(byte[] content) {
    var rows = SheetRows.of(content);
    if (rows.size() < FIRST_ROW) {
      throw new Invalid("reserve/sheet-empty", "file");
    }
    return rows.subList(1, rows.size()).stream().map(FigureSheet::figure).toList();
  }

  private static NewFigure figure(List<String> row) {
    var year = number(at(row, YEAR));
    return new NewFigure(at(row, 0), whole(year), at(row, INDICATOR), number(at(row, VALUE)));
  }

  private static String at(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  private static Integer whole(BigDecimal number) {
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException broken) {
      return null;
    }
  }

  private static BigDecimal number(String words) {
    try {
      return words.isEmpty()
          ? null
          : new BigDecimal(words.replace(',', '.').replaceAll("[\\s\\u00a0]", ""));
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }
}
