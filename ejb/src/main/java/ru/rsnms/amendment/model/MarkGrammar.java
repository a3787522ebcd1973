package ru.rsnms.amendment.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.EditionMark;
import ru.rsnms.amendment.MarkKind;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.shared.RussianDates;

/** Words of the marks in an edition: «(в ред. приказа от 08.06.2023 № 1971)». */
public final class MarkGrammar {

  private MarkGrammar() {}

  /** Under the title: every act that made the edition; empty for an unchanged act. */
  public static Optional<String> ofTitle(Edition edition) {
    return edition.acts().isEmpty()
        ? Optional.empty()
        : Optional.of("(в ред. " + genitives(edition.acts()) + ")");
  }

  /** Under a unit, or behind the words of a repealed one. */
  public static Optional<String> of(Edition edition, NormUnit unit) {
    return words(edition.marksOf(unit.id()), addedUnit(unit));
  }

  /** Under the title of an annex. */
  public static Optional<String> of(Edition edition, Annex annex) {
    return words(edition.marksOf(annex.id()), "введено");
  }

  /** Of the title or preamble by their standing ids. */
  public static Optional<String> ofPart(Edition edition, java.util.UUID part) {
    return words(edition.marksOf(part), "");
  }

  private static Optional<String> words(List<EditionMark> marks, String added) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    var last = marks.get(marks.size() - 1);
    return Optional.of(
        switch (last.kind()) {
          case REPEALED -> "– " + nominative(last.act()) + ".";
          case ADDED -> "(" + added + " " + instrumental(last.act()) + ")";
          case REWORDED -> reworded(marks, added);
        });
  }

  private static String reworded(List<EditionMark> marks, String added) {
    var first = marks.get(0);
    var reworded =
        marks.stream()
            .filter(mark -> mark.kind() == MarkKind.REWORDED)
            .map(EditionMark::act)
            .toList();
    var words = "в ред. " + genitives(reworded);
    return first.kind() == MarkKind.ADDED
        ? "(" + added + " " + instrumental(first.act()) + "; " + words + ")"
        : "(" + words + ")";
  }

  private static String addedUnit(NormUnit unit) {
    return switch (unit.kind()) {
      case SECTION -> "раздел " + unit.number() + " введен";
      case CLAUSE -> unit.number() == null ? "пункт введен" : "п. " + unit.number() + " введен";
      default -> "абзац введен";
    };
  }

  private static String genitives(List<ActRef> acts) {
    var one = acts.size() == 1;
    var orders = acts.stream().allMatch(act -> act.kind() == DocumentKind.ORDER);
    var directives = acts.stream().allMatch(act -> act.kind() == DocumentKind.DIRECTIVE);
    if (orders || directives) {
      var noun = orders ? one ? "приказа " : "приказов " : one ? "распоряжения " : "распоряжений ";
      return noun + acts.stream().map(MarkGrammar::dated).collect(Collectors.joining(", "));
    }
    return acts.stream()
        .map(act -> noun(act, "приказа ", "распоряжения ") + dated(act))
        .collect(Collectors.joining(", "));
  }

  private static String instrumental(ActRef act) {
    return noun(act, "приказом ", "распоряжением ") + dated(act);
  }

  /** «Приказ от 24.04.2026 № 264». */
  public static String nominative(ActRef act) {
    return noun(act, "Приказ ", "Распоряжение ") + dated(act);
  }

  /** «приказами от … № …» for the remark above an edition. */
  public static String changedBy(List<ActRef> acts) {
    return acts.stream().map(MarkGrammar::instrumental).collect(Collectors.joining(", "));
  }

  private static String noun(ActRef act, String order, String directive) {
    return act.kind() == DocumentKind.ORDER ? order : directive;
  }

  private static String dated(ActRef act) {
    return "от " + RussianDates.digits(act.date()) + " № " + act.number();
  }
}
