package ru.rsnms.document.adapter.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Table;
import ru.rsnms.document.model.TextRules;

/** Sums the shares of time that a table of participants gives one and the same person. */
class Workload implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return text.annexes().stream().flatMap(Workload::tables).flatMap(Workload::inTable);
  }

  private static Stream<Table> tables(Annex annex) {
    return Stream.concat(
        annex.units().stream()
            .flatMap(TextRules::withDescendants)
            .map(unit -> unit.table())
            .filter(table -> table != null),
        annex.annexes().stream().flatMap(Workload::tables));
  }

  private static Stream<Finding> inTable(Table table) {
    var person = column(table, head -> Wording.has("person", head));
    var share = column(table, head -> Wording.has("workload", head));
    if (person < 0 || share < 0) {
      return Stream.empty();
    }
    var last = Math.max(person, share);
    var loads =
        table.rows().stream()
            .filter(row -> row.cells().size() > last)
            .map(row -> load(row.cells(), person, share))
            .toList();
    return WorkloadRule.doubts(loads).stream();
  }

  private static WorkloadRule.Load load(List<Table.Cell> cells, int person, int share) {
    return new WorkloadRule.Load(
        cells.get(0).text(), cells.get(person).text(), cells.get(share).text());
  }

  private static int column(Table table, Predicate<String> wanted) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> wanted.test(table.columns().get(i).header()))
        .findFirst()
        .orElse(-1);
  }
}
