package ru.rsnms.web.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.amendment.ActCard;
import ru.rsnms.amendment.AmendingRow;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.MarkKind;
import ru.rsnms.amendment.Unapplied;
import ru.rsnms.document.OrderText;

/**
 * An act with its edition on a day.
 *
 * @param days on which the text became another
 * @param marks traces of amending acts by unit or annex, in words of the edition
 * @param unapplied amendments in force that found nothing to change
 * @param obstacle why the caller cannot amend the act, {@code null} where he can
 */
public record EditionJson(
    ActStatusJson status,
    OrderText text,
    List<LocalDate> days,
    List<MarkJson> marks,
    Set<UUID> repealed,
    List<UnappliedJson> unapplied,
    List<AmendingJson> amending,
    boolean amendsOthers,
    String obstacle) {

  static EditionJson of(ActCard card) {
    var edition = card.edition();
    return new EditionJson(
        ActStatusJson.of(card.status()),
        edition.text(),
        card.days(),
        marks(edition),
        edition.repealed(),
        edition.unapplied().stream().map(UnappliedJson::of).toList(),
        card.amending().stream().map(AmendingJson::of).toList(),
        card.amendsOthers(),
        card.obstacle());
  }

  private static List<MarkJson> marks(Edition edition) {
    return edition.marks().entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(
                        mark ->
                            new MarkJson(entry.getKey(), mark.kind(), ActRefJson.of(mark.act()))))
        .toList();
  }

  public record MarkJson(UUID unit, MarkKind kind, ActRefJson act) {}

  public record UnappliedJson(ActRefJson act, UUID instruction, String reason) {

    static UnappliedJson of(Unapplied one) {
      return new UnappliedJson(ActRefJson.of(one.act()), one.instruction().id(), one.sentence());
    }
  }

  public record AmendingJson(
      UUID id,
      UUID order,
      AmendmentStage stage,
      String number,
      LocalDate date,
      LocalDate from,
      int count) {

    static AmendingJson of(AmendingRow row) {
      return new AmendingJson(
          row.id().value(),
          row.order().value(),
          row.stage(),
          row.number(),
          row.date(),
          row.from(),
          row.count());
    }
  }
}
