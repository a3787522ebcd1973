package ru.rsnms.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Table;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.shared.Texts;

/** Lays the sites of a kind out as the annex of the order on their status; pure. */
public final class SitePrinter {

  private static final int NUMBER = 12;
  private static final int NAME = 78;
  private static final int PLACE = 50;
  private static final int TEAMS = 30;

  private SitePrinter() {}

  /**
   * A line of the annex.
   *
   * @param place name of the municipality, or of the region
   */
  public record Line(String organization, String place, int teams) {}

  /** All sites of the list, numbered. */
  public static Annex annex(SiteList list, String season, List<Line> lines) {
    var rows = new ArrayList<Table.Row>();
    for (var line : lines) {
      rows.add(
          Table.Row.of(
              String.valueOf(rows.size() + 1),
              line.organization(),
              line.place(),
              String.valueOf(line.teams())));
    }
    var table =
        new Table(
            List.of(
                column("number", NUMBER, Table.Align.CENTER),
                column("organization", NAME, Table.Align.LEFT),
                column("place", PLACE, Table.Align.LEFT),
                column("teams", TEAMS, Table.Align.CENTER)),
            List.of(),
            rows);
    return Annex.ofTable(
        Texts.of("reserve.site.paper.title." + list.sites(), season),
        UUID.randomUUID(),
        table,
        SubjectRef.of(list));
  }

  private static Table.Column column(String name, int width, Table.Align align) {
    return Table.Column.of(Texts.of("reserve.site.paper." + name), width, align);
  }
}
