package ru.rsnms.amendment.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.EditionMark;
import ru.rsnms.amendment.MarkKind;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.Unapplied;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/** Puts one amendment after another into a text and remembers who did it. */
final class EditionBuilder {

  private OrderText text;
  private final Set<ActRef> acts = new LinkedHashSet<>();
  private final Map<UUID, List<EditionMark>> marks = new HashMap<>();
  private final Set<UUID> repealed = new HashSet<>();
  private final List<Unapplied> unapplied = new ArrayList<>();
  private ActRef revokedBy;

  EditionBuilder(OrderText base) {
    this.text = base;
  }

  OrderText text() {
    return text;
  }

  void alreadyRepealed(UUID id) {
    repealed.add(id);
  }

  boolean isRepealed(UUID id) {
    return repealed.contains(id);
  }

  /** What stands against the amendment in the text as it is now. */
  Optional<Refusal> obstacle(AmendmentInstruction wanted) {
    return revokedBy == null
        ? new AmendmentRules(text, repealed).obstacle(wanted)
        : Optional.of(new Conflict("amendment/act-revoked", revokedBy.number(), revokedBy.date()));
  }

  /** Applies what can be applied; what cannot is kept for a person to see. */
  void take(ActRef act, AmendmentInstruction wanted) {
    var obstacle = obstacle(wanted);
    if (obstacle.isPresent()) {
      var refusal = obstacle.get();
      unapplied.add(new Unapplied(act, wanted, refusal.code(), refusal.details()));
    } else {
      acts.add(act);
      apply(act, wanted);
    }
  }

  private void apply(ActRef act, AmendmentInstruction wanted) {
    var target = wanted.target();
    switch (wanted.operation()) {
      case REPLACE_TITLE -> {
        text = Carriers.map(text, target, old -> wanted.title());
        mark(target, MarkKind.REWORDED, act);
      }
      case REPLACE_UNIT -> reword(act, wanted);
      case INSERT_UNIT -> insert(act, wanted);
      case APPEND_UNIT -> append(act, wanted);
      case REPEAL_UNIT -> repeal(act, target);
      case REPLACE_WORDS, DELETE_WORDS, ADD_WORDS -> {
        text = new WordsInText(text, wanted).changed();
        mark(target, MarkKind.REWORDED, act);
      }
      case REPLACE_ANNEX -> {
        text = TextTree.mapAnnex(text, target.id(), old -> StableIds.carry(old, wanted.annex()));
        inForceAgain(
            TextTree.annex(text, target.id()).stream().flatMap(a -> a.units().stream()).toList());
        mark(target, MarkKind.REWORDED, act);
      }
      case ADD_ANNEX -> addAnnex(act, wanted);
      case REVOKE_ACT -> revokedBy = act;
    }
  }

  private void reword(ActRef act, AmendmentInstruction wanted) {
    var target = wanted.target();
    switch (target.kind()) {
      case PREAMBLE -> text = text.withOpening(text.title(), wanted.unit().text());
      case LEAD ->
          text = TextTree.mapUnit(text, target.id(), old -> old.withText(wanted.unit().text()));
      default -> {
        text = TextTree.mapUnit(text, target.id(), old -> StableIds.carry(old, wanted.unit()));
        inForceAgain(OrderEditing.find(text, target.id()).orElseThrow().children());
      }
    }
    mark(target, MarkKind.REWORDED, act);
  }

  /** A new wording of the whole brings back what had been repealed in it. */
  private void inForceAgain(List<NormUnit> units) {
    units.stream()
        .flatMap(TextTree::withDescendants)
        .forEach(
            unit -> {
              repealed.remove(unit.id());
              marks.remove(unit.id());
            });
  }

  private void insert(ActRef act, AmendmentInstruction wanted) {
    var at = wanted.target();
    text =
        switch (at.kind()) {
          case LEAD -> TextTree.mapUnit(text, at.id(), unit -> first(unit, wanted.unit()));
          default -> TextTree.insertAfter(text, at.id(), wanted.unit());
        };
    mark(Target.unit(wanted.unit().id()), MarkKind.ADDED, act);
  }

  private static NormUnit first(NormUnit unit, NormUnit added) {
    List<NormUnit> children = new ArrayList<>(unit.children());
    children.add(0, added);
    return unit.withChildren(children);
  }

  private void append(ActRef act, AmendmentInstruction wanted) {
    var to = wanted.target();
    var added = wanted.unit();
    text =
        switch (to.kind()) {
          case UNIT ->
              TextTree.mapUnit(
                  text, to.id(), u -> u.withChildren(TextTree.appended(u.children(), added)));
          case ANNEX ->
              TextTree.mapAnnex(
                  text, to.id(), a -> a.withUnits(TextTree.appended(a.units(), added)));
          default -> text.withUnits(TextTree.appended(text.units(), added));
        };
    mark(Target.unit(added.id()), MarkKind.ADDED, act);
  }

  private void addAnnex(ActRef act, AmendmentInstruction wanted) {
    var to = wanted.target();
    text =
        to.id() == null
            ? text.withAnnexes(TextTree.appended(text.annexes(), wanted.annex()))
            : TextTree.mapAnnex(
                text, to.id(), a -> a.withAnnexes(TextTree.appended(a.annexes(), wanted.annex())));
    mark(Target.annex(wanted.annex().id()), MarkKind.ADDED, act);
  }

  private void repeal(ActRef act, Target target) {
    var id = target.id();
    repealed.add(id);
    switch (target.kind()) {
      case ANNEX -> {
        TextTree.annex(text, id).stream()
            .flatMap(annex -> annex.units().stream())
            .flatMap(TextTree::withDescendants)
            .forEach(unit -> repealed.add(unit.id()));
        text = TextTree.mapAnnex(text, id, annex -> annex.withUnits(List.of()));
      }
      case LEAD -> text = TextTree.mapUnit(text, id, EditionBuilder::emptied);
      default -> {
        OrderEditing.find(text, id).stream()
            .flatMap(TextTree::withDescendants)
            .forEach(unit -> repealed.add(unit.id()));
        text = TextTree.mapUnit(text, id, unit -> emptied(unit).withChildren(List.of()));
      }
    }
    marks.remove(id);
    mark(target, MarkKind.REPEALED, act);
  }

  private static NormUnit emptied(NormUnit unit) {
    return unit.withText(Texts.of("amendment.repealed." + unit.kind().name()));
  }

  private void mark(Target target, MarkKind kind, ActRef act) {
    var id =
        switch (target.kind()) {
          case TITLE -> target.id() == null ? Edition.TITLE : target.id();
          case PREAMBLE -> Edition.PREAMBLE;
          default -> target.id();
        };
    var mine = marks.computeIfAbsent(id, key -> new ArrayList<>());
    var added = mine.stream().anyMatch(mark -> mark.act().equals(act));
    if (!added) {
      mine.add(new EditionMark(kind, act));
    }
  }

  Edition edition(java.time.LocalDate on) {
    return new Edition(
        text, on, List.copyOf(acts), marks, repealed, revokedBy, List.copyOf(unapplied));
  }
}
