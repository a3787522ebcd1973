package ru.rsnms.document;

import java.util.List;
import java.util.UUID;
import ru.rsnms.shared.Ids;

/** Texts of orders as tests speak of them. */
public final class SomeTexts {

  private SomeTexts() {}

  public static NormUnit clause(String number, String text, NormUnit... children) {
    return new NormUnit(Ids.next(), UnitKind.CLAUSE, number, text, List.of(children), null);
  }

  public static OrderText orderOf(NormUnit... units) {
    return new OrderText(
        "О проведении сезона", "", "ПРИКАЗЫВАЮ:", List.of(), List.of(units), null, List.of(), null);
  }

  public static OrderText historical(String number, java.time.LocalDate date) {
    var original =
        new Original(
            number,
            date,
            "от 01.02.2020",
            List.of("УПРАВЛЕНИЕ"),
            "ПРИКАЗ",
            null,
            null,
            "Начальник",
            "И.И. Петров");
    return new OrderText(
        "О старом", "", "", List.of(), List.of(clause("1", "Сделать.")), null, List.of(), original);
  }

  /** Numbers and texts in reading order, as a person would dictate them. */
  public static List<String> outline(OrderText text) {
    return text.units().stream().flatMap(SomeTexts::lines).toList();
  }

  private static java.util.stream.Stream<String> lines(NormUnit unit) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(
            (unit.number() == null ? "" : unit.number() + " ") + unit.text()),
        unit.children().stream().flatMap(SomeTexts::lines));
  }

  public static UUID idOf(OrderText text, String words) {
    return text.units().stream()
        .flatMap(ru.rsnms.document.model.TextRules::withDescendants)
        .filter(unit -> unit.text().equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
