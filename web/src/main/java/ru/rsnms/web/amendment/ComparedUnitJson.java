package ru.rsnms.web.amendment;

import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.ComparedUnit;
import ru.rsnms.document.WordDifference.Piece;

/** A line of the table «было – стало». */
public record ComparedUnitJson(
    UUID unit,
    String place,
    ComparedUnit.Kind kind,
    List<Piece> before,
    List<Piece> after,
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
