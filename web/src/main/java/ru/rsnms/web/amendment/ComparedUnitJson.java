package ru.rsnms.web.amendment;

import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.ComparedUnit;

/** A line of the table «было – стало». */
public record ComparedUnitJson(
    UUID unit,
    String place,
    ComparedUnit.Kind kind,
    List<ComparedUnit.Piece> before,
    List<ComparedUnit.Piece> after,
    List<ActRefJson> grounds) {

  static ComparedUnitJson of(ComparedUnit row) {
    return new ComparedUnitJson(
        row.id(),
        row.place(),
        row.kind(),
        row.before(),
        row.after(),
        row.grounds().stream().map(mark -> ActRefJson.of(mark.act())).toList());
  }
}
