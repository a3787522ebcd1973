package ru.rsnms.document.adapter.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Table;
import ru.rsnms.shared.Texts;

/**
 * A stretch of words and where it stands.
 *
 * @param place in words of the document («приложение 1, строка 2.1.1, графа «Окончание»»)
 */
record Spot(String place, String words) {

  /** Everything an order says, in reading order. */
  static Stream<Spot> of(OrderText text) {
    var head =
        Stream.of(
            new Spot(Texts.of("document.place.title"), text.title()),
            new Spot(Texts.of("document.place.preamble"), text.preamble()));
    return Stream.of(head, of("", text.units()), ofAnnexes("", text.annexes()))
        .flatMap(spots -> spots)
        .filter(spot -> !spot.words().isBlank());
  }

  private static Stream<Spot> ofAnnexes(String around, List<Annex> annexes) {
    return IntStream.range(0, annexes.size())
        .boxed()
        .flatMap(
            i -> {
              var annex = annexes.get(i);
              var here =
                  around.isEmpty()
                      ? nameOf(annexes, i)
                      : joined(around, Texts.of("document.place.inner-annex"));
              return Stream.of(
                      Stream.of(new Spot(here, annex.title())),
                      of(here, annex.units()),
                      ofAnnexes(here, annex.annexes()))
                  .flatMap(spots -> spots);
            });
  }

  /** «приложение» where there is only one, «приложение 2» otherwise. */
  static String nameOf(List<Annex> annexes, int index) {
    return annexes.size() == 1
        ? Texts.of("document.place.only-annex")
        : Texts.of("document.place.annex", index + 1);
  }

  private static Stream<Spot> of(String around, List<NormUnit> units) {
    return units.stream()
        .flatMap(
            unit -> {
              var here = joined(around, nameOf(unit));
              return Stream.of(
                      Stream.of(new Spot(here, unit.text())),
                      ofTable(around, unit.table()),
                      of(unit.kind().isNumbered() ? around : here, unit.children()))
                  .flatMap(spots -> spots);
            });
  }

  private static String nameOf(NormUnit unit) {
    return unit.kind().isNumbered() && unit.number() != null
        ? Texts.of("document.place." + unit.kind().name(), unit.number())
        : "";
  }

  private static Stream<Spot> ofTable(String around, Table table) {
    return table == null
        ? Stream.empty()
        : IntStream.range(0, table.rows().size()).boxed().flatMap(i -> ofRow(around, table, i));
  }

  private static Stream<Spot> ofRow(String around, Table table, int index) {
    var cells = table.rows().get(index).cells();
    if (cells.size() == 1) {
      return Stream.of(new Spot(around, cells.get(0).text()));
    }
    var label = labelOf(cells.get(0).text(), index);
    return IntStream.range(0, cells.size())
        .mapToObj(
            i ->
                new Spot(
                    joined(around, Texts.of("document.place.row", label, headerOf(table, i))),
                    cells.get(i).text()));
  }

  /** The number of the row, or its place where it has none. */
  private static String labelOf(String firstCell, int index) {
    return firstCell.matches("[\\d.]{1,10}") ? firstCell : Integer.toString(index + 1);
  }

  private static String headerOf(Table table, int column) {
    return column < table.columns().size() ? table.columns().get(column).header() : "";
  }

  private static String joined(String around, String here) {
    return around.isEmpty() || here.isEmpty() ? around + here : around + ", " + here;
  }
}
