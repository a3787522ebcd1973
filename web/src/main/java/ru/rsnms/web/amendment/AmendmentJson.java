package ru.rsnms.web.amendment;

import java.util.List;
import java.util.UUID;
import ru.rsnms.amendment.AmendmentCard;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.ClausePreview;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.document.OrderText;
import ru.rsnms.web.rest.Versioned;

/**
 * The amendments of one act in another.
 *
 * <p>Instructions are the very trees that are kept and applied, as the text of an order is.
 *
 * @param text the edition that is amended: its ids are the targets
 * @param clauses the instructions in words, in their order
 * @param readings clauses of an act made elsewhere
 */
public record AmendmentJson(
    UUID id,
    long version,
    AmendmentStage stage,
    UUID order,
    ActRefJson base,
    OrderText text,
    List<AmendmentInstruction> instructions,
    List<ClausePreview> clauses,
    List<ClauseReading> readings,
    EntryIntoForce entry,
    boolean editable)
    implements Versioned {

  static AmendmentJson of(AmendmentCard card) {
    return new AmendmentJson(
        card.id().value(),
        card.version(),
        card.stage(),
        card.order().value(),
        ActRefJson.of(card.baseAct()),
        card.base().text(),
        card.instructions(),
        card.clauses(),
        card.readings(),
        card.entry(),
        card.editable());
  }
}
