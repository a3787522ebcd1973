package ru.rsnms.document.model;

import java.util.List;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Table;

/** All words by which an order may be looked for. */
final class SearchWords {

  private final StringBuilder words = new StringBuilder();

  private SearchWords() {}

  static String of(OrderText text, String number) {
    var collected = new SearchWords();
    collected.add(number);
    collected.add(text.title());
    collected.add(text.preamble());
    collected.addUnits(text.units());
    collected.addAnnexes(text.annexes());
    return collected.words.toString();
  }

  private void add(String more) {
    if (more != null && !more.isEmpty()) {
      words.append(more).append('\n');
    }
  }

  private void addUnits(List<NormUnit> units) {
    for (var unit : units) {
      add(unit.text());
      addTable(unit.table());
      addUnits(unit.children());
    }
  }

  private void addTable(Table table) {
    if (table != null) {
      table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.text())));
    }
  }

  private void addAnnexes(List<Annex> annexes) {
    for (var annex : annexes) {
      add(annex.title());
      addUnits(annex.units());
      addAnnexes(annex.annexes());
    }
  }
}
