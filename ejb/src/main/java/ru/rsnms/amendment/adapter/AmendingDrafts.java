package ru.rsnms.amendment.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.amendment.AmendmentId;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.model.AmendingAct;
import ru.rsnms.amendment.model.AmendmentStore;
import ru.rsnms.amendment.model.TextTree;
import ru.rsnms.amendment.model.wording.AmendingTextGrammar;
import ru.rsnms.document.Annex;
import ru.rsnms.document.DraftKeeper;
import ru.rsnms.document.KeptParts;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.SubjectRef;

/** In the draft of an amending act the title, the amendments and their annexes write themselves. */
@ApplicationScoped
public class AmendingDrafts implements DraftKeeper {

  @Inject AmendmentStore amendments;

  @Override
  public KeptParts keeps(SubjectRef subject, OrderText text) {
    if (!AmendmentId.isNamedBy(subject)) {
      return KeptParts.NONE;
    }
    return amendments
        .find(new AmendmentId(subject.value()))
        .filter(one -> one.stage() == AmendmentStage.DRAFT && !one.instructions().isEmpty())
        .map(one -> keptOf(one, text))
        .orElse(KeptParts.NONE);
  }

  private static KeptParts keptOf(AmendingAct one, OrderText text) {
    var annexes =
        one.instructions().stream()
            .filter(instruction -> instruction.operation().bringsAnnex())
            .map(AmendmentInstruction::id)
            .collect(Collectors.toSet());
    var clauses =
        AmendingTextGrammar.unitsOf(one.id().value()).stream()
            .flatMap(id -> OrderEditing.find(text, id).stream());
    var inAnnexes =
        TextTree.annexes(text)
            .filter(annex -> annexes.contains(annex.id()))
            .map(Annex::units)
            .flatMap(units -> units.stream());
    return new KeptParts(true, ids(Stream.concat(clauses, inAnnexes)), annexes);
  }

  private static Set<UUID> ids(Stream<NormUnit> units) {
    return units.flatMap(TextTree::withDescendants).map(NormUnit::id).collect(Collectors.toSet());
  }
}
