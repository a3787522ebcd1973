package ru.rsnms.document.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Original;
import ru.rsnms.document.Table;

/** Every word that an imported order puts on paper. */
final class PrintedWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<String> lines = new ArrayList<>();

  static Map<String, Integer> of(OrderText text) {
    var words = new PrintedWords();
    words.requisites(text.original());
    words.add(text.title(), text.preamble(), text.resolvingWord());
    words.units(text.units());
    words.acquaintance(text.acquaintance());
    words.annexes(text.annexes());
    return bag(words.lines);
  }

  static Map<String, Integer> bag(List<String> lines) {
    Map<String, Integer> bag = new TreeMap<>();
    lines.forEach(
        line ->
            WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .forEach(word -> bag.merge(word, 1, Integer::sum)));
    return bag;
  }

  /** What the first bag has beyond the second. */
  static Map<String, Integer> beyond(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> rest = new TreeMap<>();
    one.forEach(
        (word, count) -> {
          var more = count - other.getOrDefault(word, 0);
          if (more > 0) {
            rest.put(word, more);
          }
        });
    return rest;
  }

  private void add(String... words) {
    for (var line : words) {
      if (line != null) {
        lines.add(line);
      }
    }
  }

  private void requisites(Original original) {
    original.issuerLines().forEach(this::add);
    add(original.kindWord(), original.dateText(), original.number(), original.place());
    add(original.registration(), original.signatoryPosition(), original.signatoryName());
  }

  private void units(List<NormUnit> units) {
    for (var unit : units) {
      add(unit.number(), unit.text());
      if (unit.table() != null) {
        table(unit.table());
      }
      units(unit.children());
    }
  }

  private void table(Table table) {
    var above = "";
    for (var column : table.columns()) {
      add(column.header());
      if (!column.above().equals(above)) {
        add(column.above());
      }
      above = column.above();
    }
    table.columnNumbers().forEach(this::add);
    table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.text())));
  }

  private void acquaintance(Acquaintance list) {
    if (list != null) {
      add(list.heading(), list.dateLine());
      list.people().forEach(person -> add(person.name(), person.line()));
    }
  }

  private void annexes(List<Annex> annexes) {
    for (var annex : annexes) {
      add(annex.mark(), annex.title());
      units(annex.units());
      annexes(annex.annexes());
    }
  }
}
