package ru.rsnms.reserve.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Table;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Lays the people of an order about a reserve out as its annex; pure. */
public final class CadrePrinter {

  private static final int NUMBER = 12;
  private static final int NAME = 46;
  private static final int PLACE = 60;
  private static final int GROUND = 52;

  private CadrePrinter() {}

  /**
   * A line of the annex.
   *
   * @param place where the person works
   * @param ground by what the order names the person
   */
  public record Line(String name, String place, String ground) {}

  /**
   * All people, numbered.
   *
   * @param reserve whose reserve it is, as the title says it
   */
  public static Annex annex(ActId act, ActPurpose purpose, String reserve, List<Line> lines) {
    var rows = new ArrayList<Table.Row>();
    for (var line : lines) {
      rows.add(
          Table.Row.of(String.valueOf(rows.size() + 1), line.name(), line.place(), line.ground()));
    }
    var table =
        new Table(
            List.of(
                column("number", NUMBER, Table.Align.CENTER),
                column("name", NAME, Table.Align.LEFT),
                column("place", PLACE, Table.Align.LEFT),
                column("ground." + purpose, GROUND, Table.Align.LEFT)),
            List.of(),
            rows);
    return Annex.ofTable(
        Texts.of("reserve.cadre.paper.title." + purpose, reserve),
        UUID.randomUUID(),
        table,
        SubjectRef.of(act));
  }

  private static Table.Column column(String name, int width, Table.Align align) {
    return Table.Column.of(Texts.of("reserve.cadre.paper." + name), width, align);
  }
}
