package ru.rsnms.document.adapter;

import java.util.List;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Texts;

/** A short order with an annex, on which every part of a house style can be seen. */
final class SpecimenText {

  private SpecimenText() {}

  static OrderText in(HouseStyle style) {
    return new OrderText(
        Texts.of("document.specimen.title"),
        Texts.of("document.specimen.preamble"),
        style.resolvingWord(),
        List.of(),
        List.of(
            clause("1", "document.specimen.first"),
            clause("2", "document.specimen.second"),
            clause("3", "document.specimen.third")),
        null,
        List.of(annex()),
        null);
  }

  private static Annex annex() {
    return new Annex(
        Ids.next(),
        AnnexKind.FREE_TEXT,
        null,
        Texts.of("document.specimen.annex"),
        Orientation.PORTRAIT,
        List.of(clause("1", "document.specimen.annex-first")),
        List.of(),
        null);
  }

  private static NormUnit clause(String number, String key) {
    return new NormUnit(Ids.next(), UnitKind.CLAUSE, number, Texts.of(key), List.of(), null);
  }
}
