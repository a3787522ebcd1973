package ru.rsnms.verifier;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One registered order as the tables of the register have it. */
record Row(Journal journal, Fields fields) {

  /** Fields that the registration has chained. */
  static final List<String> CHAINED =
      List.of("number", "on", "at", "request", "account", "content", "sequence");

  private static final Set<String> REQUIRED =
      Set.of(
          "account",
          "at",
          "book",
          "content",
          "issuer",
          "kind",
          "number",
          "on",
          "order",
          "orderContent",
          "orderNumber",
          "orderOn",
          "request",
          "stage",
          "year");
  private static final Set<String> OPTIONAL = Set.of("paper", "sequence");

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::journal)
          .thenComparing(row -> row.fields.values().get("sequence") instanceof Long n ? n : 0L)
          .thenComparing(row -> (String) row.fields.values().get("number"));

  static Row of(String line) throws BadFormat {
    var fields = Json.canonical(line);
    var names = fields.values().keySet();
    if (!names.containsAll(REQUIRED)
        || !names.stream().allMatch(name -> REQUIRED.contains(name) || OPTIONAL.contains(name))) {
      throw new BadFormat();
    }
    fields.text("number");
    return new Row(Journal.of(fields), fields);
  }

  String order() throws BadFormat {
    return fields.text("order");
  }

  String number() throws BadFormat {
    return fields.text("number");
  }

  boolean isAfter(Row other) {
    return ORDER.compare(this, other) > 0;
  }
}
