package ru.rsnms.amendment.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.TargetKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Refusal;

/** What stands against an amendment of a text. */
final class AmendmentRules {

  private final OrderText text;
  private final java.util.Set<UUID> repealed;

  AmendmentRules(OrderText text, java.util.Set<UUID> repealed) {
    this.text = text;
    this.repealed = repealed;
  }

  /** The first thing in the way, if any. */
  Optional<Refusal> obstacle(AmendmentInstruction wanted) {
    return wrongTarget(wanted)
        .or(() -> absent(wanted))
        .or(() -> outOfForce(wanted))
        .or(() -> incomplete(wanted))
        .or(() -> numbers(wanted))
        .or(() -> words(wanted));
  }

  private static Optional<Refusal> wrongTarget(AmendmentInstruction wanted) {
    var kind = wanted.target().kind();
    var fits =
        switch (wanted.operation()) {
          case REPLACE_TITLE -> kind == TargetKind.TITLE;
          case REPLACE_UNIT ->
              kind == TargetKind.UNIT || kind == TargetKind.LEAD || kind == TargetKind.PREAMBLE;
          case INSERT_UNIT -> kind == TargetKind.UNIT || kind == TargetKind.LEAD;
          case APPEND_UNIT ->
              kind == TargetKind.UNIT || kind == TargetKind.ACT || kind == TargetKind.ANNEX;
          case REPEAL_UNIT ->
              kind == TargetKind.UNIT || kind == TargetKind.LEAD || kind == TargetKind.ANNEX;
          case REPLACE_WORDS, DELETE_WORDS, ADD_WORDS -> kind != TargetKind.ACT;
          case REPLACE_ANNEX -> kind == TargetKind.ANNEX;
          case ADD_ANNEX -> kind == TargetKind.ACT || kind == TargetKind.ANNEX;
          case REVOKE_ACT -> kind == TargetKind.ACT;
        };
    return fits
        ? Optional.empty()
        : Optional.of(new Invalid("amendment/not-for-target", "target", wanted.operation(), kind));
  }

  private Optional<Refusal> absent(AmendmentInstruction wanted) {
    var id = wanted.target().id();
    return switch (wanted.target().kind()) {
      case ACT, PREAMBLE -> Optional.empty();
      case TITLE -> id == null ? Optional.empty() : missingAnnex(id);
      case ANNEX -> missingAnnex(id);
      case UNIT, LEAD -> unsuitable(wanted.operation(), id);
    };
  }

  private Optional<Refusal> missingAnnex(UUID id) {
    return TextTree.annex(text, id).isPresent()
        ? Optional.empty()
        : Optional.of(new Conflict("amendment/unit-absent"));
  }

  /** A table is changed with its annex; a quotation belongs to an act that may not be amended. */
  private Optional<Refusal> unsuitable(Operation operation, UUID id) {
    var unit = OrderEditing.find(text, id);
    if (unit.isEmpty()) {
      return Optional.of(new Conflict("amendment/unit-absent"));
    }
    var kind = unit.get().kind();
    var closed = kind == UnitKind.TABLE || kind == UnitKind.QUOTE || kind == UnitKind.FOOTNOTE;
    return closed && operation != Operation.INSERT_UNIT
        ? Optional.of(new Conflict("amendment/unit-kind", kind))
        : Optional.empty();
  }

  private Optional<Refusal> outOfForce(AmendmentInstruction wanted) {
    var id = wanted.target().id();
    if (id == null || !repealed.contains(id) || wanted.operation() == Operation.INSERT_UNIT) {
      return Optional.empty();
    }
    return Optional.of(new Conflict("amendment/unit-repealed", Places.of(text, wanted.target())));
  }

  private static Optional<Refusal> incomplete(AmendmentInstruction wanted) {
    var complete =
        switch (wanted.operation()) {
          case REPLACE_TITLE -> isWritten(wanted.title());
          case REPLACE_UNIT, INSERT_UNIT, APPEND_UNIT -> isWritten(wanted.unit());
          case REPEAL_UNIT, REVOKE_ACT -> true;
          case REPLACE_WORDS ->
              wanted.words() != null
                  && isWritten(wanted.words().found())
                  && isWritten(wanted.words().put());
          case DELETE_WORDS -> wanted.words() != null && isWritten(wanted.words().found());
          case ADD_WORDS -> wanted.words() != null && isWritten(wanted.words().put());
          case REPLACE_ANNEX, ADD_ANNEX -> wanted.annex() != null;
        };
    return complete
        ? Optional.empty()
        : Optional.of(new Invalid("amendment/wording-needed", "wording"));
  }

  private static boolean isWritten(String words) {
    return words != null && !words.isBlank();
  }

  private static boolean isWritten(NormUnit unit) {
    return unit != null && (isWritten(unit.text()) || unit.table() != null);
  }

  private Optional<Refusal> numbers(AmendmentInstruction wanted) {
    return switch (wanted.operation()) {
      case REPLACE_UNIT -> numberKept(wanted);
      case INSERT_UNIT, APPEND_UNIT -> numberFree(wanted);
      default -> Optional.empty();
    };
  }

  private Optional<Refusal> numberKept(AmendmentInstruction wanted) {
    if (wanted.target().kind() != TargetKind.UNIT) {
      return Optional.empty();
    }
    var old = OrderEditing.find(text, wanted.target().id()).orElseThrow().number();
    var given = wanted.unit().number();
    return Objects.equals(old, given) || !StableIds.isNumber(old) && !StableIds.isNumber(given)
        ? Optional.empty()
        : Optional.of(new Conflict("amendment/number-changed", shown(old), shown(given)));
  }

  private static String shown(String number) {
    return number == null ? "\u2013" : number;
  }

  private Optional<Refusal> numberFree(AmendmentInstruction wanted) {
    var number = wanted.unit().number();
    if (!StableIds.isNumber(number)) {
      return Optional.empty();
    }
    var taken = new UsedNumbers(text).isUsed(wanted);
    return taken ? Optional.of(new Conflict("amendment/number-taken", number)) : Optional.empty();
  }

  private Optional<Refusal> words(AmendmentInstruction wanted) {
    if (!wanted.operation().isOfWords() || wanted.words().found().isEmpty()) {
      return Optional.empty();
    }
    var found = wanted.words().found();
    var count =
        Carriers.texts(text, wanted.target()).stream()
            .mapToInt(words -> Passages.of(words, found).size())
            .sum();
    return counted(wanted, count);
  }

  private Optional<Refusal> counted(AmendmentInstruction wanted, int count) {
    var found = wanted.words().found();
    var occurrence = wanted.words().occurrence();
    if (count == 0) {
      var place = Places.of(text, wanted.target());
      return Optional.of(new Conflict("amendment/words-absent", found, place));
    }
    if (occurrence.isOnly() && count > 1) {
      return Optional.of(new Conflict("amendment/words-ambiguous", found, count));
    }
    return occurrence.number() > count
        ? Optional.of(new Conflict("amendment/words-fewer", found, count, occurrence.number()))
        : Optional.empty();
  }

  /** Is the unit set twice, once whole and once in part? */
  static Optional<Refusal> clash(List<AmendmentInstruction> all, OrderText text) {
    return all.stream()
        .filter(one -> all.stream().anyMatch(other -> other != one && collide(one, other)))
        .findFirst()
        .map(one -> new Conflict("amendment/unit-twice", Places.of(text, one.target())));
  }

  private static boolean collide(AmendmentInstruction one, AmendmentInstruction other) {
    return one.target().id() != null
        && one.target().equals(other.target())
        && isWhole(one.operation())
        && (isWhole(other.operation()) || other.operation().isOfWords());
  }

  private static boolean isWhole(Operation operation) {
    return operation == Operation.REPLACE_UNIT
        || operation == Operation.REPEAL_UNIT
        || operation == Operation.REPLACE_ANNEX
        || operation == Operation.REPLACE_TITLE;
  }
}
