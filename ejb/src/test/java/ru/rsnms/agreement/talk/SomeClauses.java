package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Ids;

/** Texts of agreements as tests speak of them. */
final class SomeClauses {

  static final NormUnit SUBJECT = clause("1.1", "Стороны проводят совместные мероприятия.");
  static final NormUnit MEETING = clause("2.1", "Муниципальный орган проводит совещание в мае.");
  static final NormUnit REPORT =
      clause("2.2", "Отчёт о совещании по п. 2.1 направляется в течение 5 дней.");
  static final NormUnit COSTS = clause("2.3", "Расходы каждая Сторона несёт сама.");
  static final NormUnit SHARED =
      clause("3.1", "Споры по пунктам 2.2 и 2.3 решаются переговорами (пункт 3.4 Положения).");
  static final NormUnit DUTIES = section("2", "Обязанности", MEETING, REPORT, COSTS);
  static final JointEvent CLUB =
      new JointEvent(Ids.next(), "Клуб методистов", List.of("MINISTRY"), "ежегодно", "Протокол");
  static final JointEvent FORUM =
      new JointEvent(Ids.next(), "Форум", List.of("MINISTRY"), "до 1 июня", "Отчёт");
  static final Clauses TEXT =
      new Clauses(
          List.of(section("1", "Предмет", SUBJECT), DUTIES, section("3", "Споры", SHARED)),
          List.of(new AgreementAnnex(Ids.next(), "План", List.of(), List.of(CLUB, FORUM))));

  private SomeClauses() {}

  static NormUnit clause(String number, String text, NormUnit... children) {
    return new NormUnit(Ids.next(), UnitKind.CLAUSE, number, text, List.of(children), null);
  }

  static NormUnit item(String mark, String text) {
    return new NormUnit(Ids.next(), UnitKind.LIST_ITEM, mark, text, List.of(), null);
  }

  private static NormUnit section(String number, String text, NormUnit... children) {
    return new NormUnit(Ids.next(), UnitKind.SECTION, number, text, List.of(children), null);
  }

  static ClauseChange replace(UUID unit, String wording) {
    return new ClauseChange(Ids.next(), unit, ProposalKind.REPLACE, wording);
  }

  static ClauseChange replace(NormUnit unit, String wording) {
    return replace(unit.id(), wording);
  }

  static ClauseChange delete(NormUnit unit) {
    return new ClauseChange(Ids.next(), unit.id(), ProposalKind.DELETE, null);
  }

  static ClauseChange after(NormUnit unit, String wording) {
    return new ClauseChange(Ids.next(), unit.id(), ProposalKind.INSERT_AFTER, wording);
  }

  static ClauseChange comment(NormUnit unit, String wording) {
    return new ClauseChange(Ids.next(), unit.id(), ProposalKind.COMMENT, wording);
  }

  /** Numbers and words in reading order, as a person would dictate them. */
  static List<String> outline(Clauses text) {
    return text.all()
        .map(unit -> (unit.number() == null ? "" : unit.number() + " ") + unit.text())
        .toList();
  }

  /** Any tree of clauses, numbered by its places. */
  static Clauses random(Random random) {
    return new Clauses(OrderEditing.numbered(units(random, 0), ""), List.of());
  }

  private static List<NormUnit> units(Random random, int depth) {
    List<NormUnit> units = new ArrayList<>();
    var count = 1 + random.nextInt(4);
    for (var i = 0; i < count; i++) {
      var kind = depth == 0 ? UnitKind.SECTION : kind(random);
      var mark = kind == UnitKind.LIST_ITEM ? NormUnit.LIST_MARK : null;
      var text = "слово" + random.nextInt(1000) + " п. " + (1 + random.nextInt(4));
      var under = depth < 3 && kind.isNumbered() ? units(random, depth + 1) : List.<NormUnit>of();
      units.add(new NormUnit(Ids.next(), kind, mark, text, under, null));
    }
    return units;
  }

  private static UnitKind kind(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> UnitKind.PARAGRAPH;
      case 1 -> UnitKind.LIST_ITEM;
      default -> UnitKind.CLAUSE;
    };
  }

  /** Changes of some of the units, each unit once at most and nothing inside what goes out. */
  static List<ClauseChange> randomChanges(Random random, Clauses text) {
    List<ClauseChange> changes = new ArrayList<>();
    for (var unit : text.all().toList()) {
      var change =
          switch (random.nextInt(8)) {
            case 0 -> replace(unit, "новое " + random.nextInt(1000));
            case 1 -> delete(unit);
            case 2 -> after(unit, "ещё " + random.nextInt(1000));
            case 3 -> comment(unit, "замечание");
            default -> null;
          };
      if (change != null && clashFree(text, changes, change)) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static boolean clashFree(Clauses text, List<ClauseChange> changes, ClauseChange added) {
    List<ClauseChange> all = new ArrayList<>(changes);
    all.add(added);
    return Redrafting.clash(text, all).isEmpty();
  }
}
