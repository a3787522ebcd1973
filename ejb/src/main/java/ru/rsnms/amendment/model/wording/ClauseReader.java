package ru.rsnms.amendment.model.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.amendment.model.Editions;
import ru.rsnms.amendment.model.Wordings;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** Reads the clauses of an amending act against the act that they amend. */
public final class ClauseReader {

  private final Edition base;
  private final ActRef baseAct;
  private final OrderText amending;
  private final List<ClauseReading> readings = new ArrayList<>();
  private final List<AmendmentInstruction> taken = new ArrayList<>();

  /**
   * @param base the act amended, as it was before
   * @param baseAct its number tells which clauses are about it
   */
  public ClauseReader(Edition base, ActRef baseAct, OrderText amending) {
    this.base = base;
    this.baseAct = baseAct;
    this.amending = amending;
  }

  /** Every clause that amends the act, read or not; clauses about other things are left out. */
  public List<ClauseReading> read() {
    grouped(amending.units()).forEach(unit -> top(unit));
    return List.copyOf(readings);
  }

  private void top(NormUnit unit) {
    if (MentionGrammar.speaksOfAnother(unit.text(), baseAct.number())) {
      return;
    }
    var said = SentenceGrammar.read(unit.text());
    if (said.isPresent() && MentionGrammar.amends(unit.text())) {
      clause(unit, said.get(), Address.NOWHERE);
    }
  }

  private void inside(NormUnit unit, Address context) {
    if (MentionGrammar.speaksOfAnother(unit.text(), baseAct.number())) {
      return;
    }
    var said = SentenceGrammar.read(unit.text());
    if (said.isEmpty()) {
      readings.add(reading(unit, List.of(), UnreadReason.WORDING));
    } else {
      clause(unit, said.get(), context);
    }
  }

  private void clause(NormUnit unit, SentenceGrammar.Sentence said, Address context) {
    var place = said.place().within(context);
    if (said.operations().isEmpty()) {
      grouped(unit.children()).forEach(child -> inside(child, place));
      return;
    }
    try {
      var instructions = resolved(unit, said, place);
      readings.add(checked(unit, instructions));
    } catch (Unreadable unreadable) {
      readings.add(reading(unit, List.of(), unreadable.reason()));
    }
  }

  private List<AmendmentInstruction> resolved(
      NormUnit unit, SentenceGrammar.Sentence said, Address place) {
    var wordings = new ArrayList<>(wordings(unit));
    List<AmendmentInstruction> result = new ArrayList<>();
    for (var operation : said.operations()) {
      var wording = operation.wording();
      if (wording == null && needsWording(operation) && !wordings.isEmpty()) {
        wording = wordings.remove(0);
      }
      result.addAll(
          new ClauseResolver(base.text(), amending.annexes(), operation, place, wording)
              .instructions());
    }
    return result;
  }

  private static boolean needsWording(RawAmendment operation) {
    return operation.annex() < 0
        && (operation.verb() == RawAmendment.Verb.REWORD
            || operation.verb() == RawAmendment.Verb.ADD && !operation.added().isEmpty());
  }

  /** Quotations under the clause, each from its opening to its closing mark. */
  private static List<String> wordings(NormUnit unit) {
    List<String> result = new ArrayList<>();
    var open = new StringBuilder();
    for (var child : unit.children()) {
      open.append(open.isEmpty() ? "" : "\n").append(Wordings.of(child));
      if (Quotes.isClosed(open.toString())) {
        result.add(LineGrammar.unquoted(open.toString()));
        open.setLength(0);
      }
    }
    if (!open.isEmpty()) {
      result.add(LineGrammar.unquoted(open.toString()));
    }
    return result;
  }

  private ClauseReading checked(NormUnit unit, List<AmendmentInstruction> instructions) {
    var all = Stream.concat(taken.stream(), instructions.stream()).toList();
    var draft = new ActRef(null, baseAct.kind(), LocalDate.EPOCH, "");
    var obstacle = Editions.obstacle(base, all, draft);
    if (obstacle.isPresent()) {
      return reading(unit, List.of(), Obstacles.reason(obstacle.get()));
    }
    taken.addAll(instructions);
    return reading(unit, instructions, null);
  }

  private static ClauseReading reading(
      NormUnit unit, List<AmendmentInstruction> instructions, UnreadReason why) {
    var words =
        Stream.concat(
                Stream.of(unit.text()),
                unit.children().stream().flatMap(child -> Wordings.lines(child).stream()))
            .collect(Collectors.joining("\n"));
    return new ClauseReading(unit.id(), unit.number(), words, instructions, why);
  }

  /** A quotation that stands beside its clause instead of under it is put under it. */
  private static List<NormUnit> grouped(List<NormUnit> units) {
    List<NormUnit> result = new ArrayList<>();
    for (var unit : units) {
      var last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && (isQuotation(unit) || !Quotes.isClosed(Wordings.of(last)))) {
        var children = new ArrayList<>(last.children());
        children.add(unit);
        result.set(result.size() - 1, last.withChildren(children));
      } else {
        result.add(unit);
      }
    }
    return result;
  }

  private static boolean isQuotation(NormUnit unit) {
    return unit.kind() == UnitKind.QUOTE
        || unit.number() == null && TokenGrammar.straightened(unit.text()).startsWith("«");
  }
}
