package ru.rsnms.registry.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.shared.Invalid;

/**
 * The sorts that a register offers, by name; nothing else ever gets into an {@code order by}.
 *
 * @param columns columns of each sort
 * @param usual the register's own order
 * @param last column that decides between equals
 */
record Sorting(Map<String, List<String>> columns, String usual, String last) {

  private static final String DESCENDING = "-";

  String orderBy(String wanted) {
    var sort = wanted == null ? usual : wanted;
    var descending = sort.startsWith(DESCENDING);
    var name = descending ? sort.substring(DESCENDING.length()) : sort;
    if (!columns.containsKey(name)) {
      throw new Invalid("shared/sort-unknown", "sort", name);
    }
    var direction = descending ? " desc, " : ", ";
    return columns.get(name).stream().collect(Collectors.joining(direction, "", direction))
        + last
        + (descending ? " desc" : "");
  }
}
