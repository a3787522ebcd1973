package ru.rsnms.amendment;

import static ru.rsnms.document.SomeTexts.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.model.Editions;
import ru.rsnms.amendment.model.TextTree;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexKind;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Orientation;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;

/** Acts as the tests of amendments speak of them; all words are our own. */
public final class SomeActs {

  public static final LocalDate ISSUED = LocalDate.of(2022, 5, 6);
  public static final LocalDate AMENDED = LocalDate.of(2023, 6, 8);

  private SomeActs() {}

  public static ActRef act(String number, LocalDate date) {
    return new ActRef(OrderId.next(), DocumentKind.ORDER, date, number);
  }

  public static ActRef base() {
    return act("77", ISSUED);
  }

  /** An order with clauses, paragraphs, letters, a regulation of sections and a list. */
  public static OrderText order() {
    return new OrderText(
        "О школе наставников",
        "В целях поддержки молодых учителей",
        "ПРИКАЗЫВАЮ:",
        List.of(),
        List.of(
            clause("1", "Утвердить положение о школе наставников согласно приложению № 1."),
            clause(
                "2",
                "Институту развития образования:",
                clause("2.1", "Принять заявки с 1 по 30 апреля 2026 года на бумаге."),
                clause("2.2", "Провести отбор до 29 мая и объявить итоги до 10 июня.")),
            clause(
                "3",
                "Рекомендовать муниципальным органам:",
                item("а)", "назначить ответственных;"),
                item("б)", "сообщить о них до 1 апреля;"),
                item("в)", "разместить приказ на сайтах.")),
            clause(
                "4",
                "Отделу кадров учесть итоги отбора.",
                NormUnit.of(UnitKind.PARAGRAPH, null, "Итоги учитываются при аттестации."),
                NormUnit.of(UnitKind.PARAGRAPH, null, "Итоги хранятся пять лет.")),
            clause("5", "Установить, что школа принимает не более 10 человек."),
            clause("6", "Контроль за исполнением приказа оставляю за собой.")),
        null,
        List.of(regulation(), list()),
        null);
  }

  private static Annex regulation() {
    return new Annex(
        Ids.next(),
        AnnexKind.REGULATION,
        null,
        "ПОЛОЖЕНИЕ\nо школе наставников",
        Orientation.PORTRAIT,
        List.of(
            section(
                "1",
                "Общие положения",
                clause("1.1", "Школа наставников (далее - школа) работает при институте."),
                clause(
                    "1.2",
                    "Задачи школы:",
                    item(NormUnit.LIST_MARK, "обучение наставников;"),
                    item(NormUnit.LIST_MARK, "обмен опытом."))),
            section(
                "2",
                "Порядок работы",
                clause("2.1", "Занятия идут два раза в месяц."),
                clause("2.2", "Занятия ведут методисты. Занятия бесплатные."),
                clause("2.3", "Школа отчитывается перед министерством ежегодно."))),
        List.of(),
        null);
  }

  private static Annex list() {
    return new Annex(
        Ids.next(),
        AnnexKind.FREE_TEXT,
        null,
        "ПЕРЕЧЕНЬ\nплощадок школы",
        Orientation.PORTRAIT,
        List.of(clause("1", "Гимназия № 1."), clause("2", "Лицей № 4."), clause("3", "Школа № 9.")),
        List.of(),
        null);
  }

  public static NormUnit section(String number, String title, NormUnit... clauses) {
    return NormUnit.of(UnitKind.SECTION, number, title).withChildren(List.of(clauses));
  }

  public static NormUnit item(String mark, String words) {
    return NormUnit.of(UnitKind.LIST_ITEM, mark, words);
  }

  /** A unit of the order itself by its number. */
  public static UUID unit(OrderText text, String number) {
    return numbered(text.units(), number);
  }

  /** A unit of an annex, counted from 1, by its number. */
  public static UUID unit(OrderText text, int annex, String number) {
    return numbered(text.annexes().get(annex - 1).units(), number);
  }

  private static UUID numbered(List<NormUnit> units, String number) {
    return units.stream()
        .flatMap(TextTree::withDescendants)
        .filter(unit -> number.equals(unit.number()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public static IssuedAmendments issued(
      String number, LocalDate from, AmendmentInstruction... instructions) {
    return new IssuedAmendments(act(number, from), from, List.of(instructions));
  }

  public static Edition edition(OrderText text) {
    return Editions.on(text, List.of(), ISSUED);
  }
}
