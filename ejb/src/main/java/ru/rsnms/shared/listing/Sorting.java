package ru.rsnms.shared.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.shared.Invalid;

/** The sorts that a list offers, by name; nothing else ever gets into an {@code order by}. */
public final class Sorting {

  private static final String DESCENDING = "-";
  private static final String EMPTY_LAST = " nulls last";

  private final Map<String, List<String>> columns;
  private final String unasked;
  private final String last;

  private Sorting(Map<String, List<String>> columns, String unasked, String last) {
    this.columns = columns;
    this.unasked = unasked;
    this.last = last;
  }

  /**
   * @param columns columns of each sort; {@code nulls last} after one holds whichever way it goes
   * @param usual name of the list's own order
   * @param last column that decides between equals
   */
  public static Sorting by(Map<String, List<String>> columns, String usual, String last) {
    return new Sorting(columns, order(columns.get(usual), last, false), last);
  }

  /**
   * @param order the list's own order, which is none of the sorts
   */
  public static Sorting unasked(String order, Map<String, List<String>> columns, String last) {
    return new Sorting(columns, order, last);
  }

  /** The list has one order, whatever is asked for. */
  public static Sorting always(String order) {
    return new Sorting(Map.of(), order, "");
  }

  /**
   * @param wanted name of a sort, with {@code -} before it the other way round; {@code null} or
   *     blank for the list's own order
   */
  public String orderBy(String wanted) {
    if (columns.isEmpty() || wanted == null || wanted.isBlank()) {
      return unasked;
    }
    var descending = wanted.startsWith(DESCENDING);
    var name = descending ? wanted.substring(DESCENDING.length()) : wanted;
    if (!columns.containsKey(name)) {
      throw new Invalid("shared/sort-unknown", "sort", wanted);
    }
    return order(columns.get(name), last, descending);
  }

  private static String order(List<String> columns, String last, boolean descending) {
    return columns.stream()
        .map(column -> descending ? turned(column) : column)
        .collect(Collectors.joining(", ", "", ", " + (descending ? turned(last) : last)));
  }

  private static String turned(String column) {
    return column.endsWith(EMPTY_LAST)
        ? column.substring(0, column.length() - EMPTY_LAST.length()) + " desc" + EMPTY_LAST
        : column + " desc";
  }
}
