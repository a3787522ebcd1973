package ru.rsnms.amendment.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.ClauseReading;
import ru.rsnms.amendment.EntryIntoForce;
import ru.rsnms.amendment.Occurrence;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.SomeActs;
import ru.rsnms.amendment.Target;
import ru.rsnms.amendment.WordChange;
import ru.rsnms.amendment.model.Editions;
import ru.rsnms.amendment.model.Paragraphs;
import ru.rsnms.amendment.model.TextTree;
import ru.rsnms.amendment.model.Wordings;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.UnitKind;

/** What the writer writes the reader reads: the act and the instructions say the same. */
class RoundTripTest {

  private static final int ACTS = 300;

  private final OrderText base = SomeActs.order();
  private final AmendedAct act = new AmendedAct(SomeActs.base(), "министерства", base);

  private OrderText written(List<AmendmentInstruction> wanted) {
    var blank = new OrderText("", "", "ПРИКАЗЫВАЮ:", List.of(), List.of(), null, List.of(), null);
    return new AmendingTextGrammar(UUID.randomUUID(), act, DocumentKind.ORDER)
        .write(blank, wanted, EntryIntoForce.onSigning());
  }

  @RepeatedTest(ACTS)
  void a_written_act_reads_back_to_the_same_edition(RepetitionInfo run) {
    var wanted = new Author(new Random(run.getCurrentRepetition())).instructions();
    var draft = SomeActs.act("80", SomeActs.AMENDED);
    var current = SomeActs.edition(base);
    if (Editions.obstacle(current, wanted, draft).isPresent()) {
      return;
    }
    var text = written(wanted);

    var readings = new ClauseReader(current, act.ref(), text).read();

    assertThat(readings).as(Wordings.of(text.units().get(0))).allMatch(ClauseReading::isRead);
    var read = readings.stream().flatMap(one -> one.instructions().stream()).toList();
    assertThat(outline(Editions.preview(current, read, draft)))
        .as(Wordings.of(text.units().get(0)))
        .isEqualTo(outline(Editions.preview(current, wanted, draft)));
    assertThat(read.stream().map(AmendmentInstruction::operation).toList())
        .isEqualTo(wanted.stream().map(AmendmentInstruction::operation).toList());
  }

  @Test
  void most_of_the_random_acts_are_fit_to_be_issued() {
    var fit = 0;
    for (var seed = 1; seed <= ACTS; seed++) {
      var wanted = new Author(new Random(seed)).instructions();
      var draft = SomeActs.act("80", SomeActs.AMENDED);
      fit += Editions.obstacle(SomeActs.edition(base), wanted, draft).isEmpty() ? 1 : 0;
    }
    assertThat(fit).isGreaterThan(ACTS / 2);
  }

  private static List<String> outline(OrderText text) {
    List<String> lines = new ArrayList<>(List.of(text.title(), text.preamble()));
    text.units().forEach(unit -> lines.addAll(Wordings.lines(unit)));
    TextTree.annexes(text)
        .forEach(
            annex -> {
              lines.add(annex.title());
              annex.units().forEach(unit -> lines.addAll(Wordings.lines(unit)));
            });
    return lines;
  }

  /** Writes one to three amendments of any kind anywhere. */
  private final class Author {

    private final Random random;
    private final List<NormUnit> units;

    Author(Random random) {
      this.random = random;
      this.units =
          new ArrayList<>(base.units().stream().flatMap(TextTree::withDescendants).toList());
      base.annexes()
          .forEach(a -> a.units().stream().flatMap(TextTree::withDescendants).forEach(units::add));
    }

    List<AmendmentInstruction> instructions() {
      List<AmendmentInstruction> result = new ArrayList<>();
      for (var i = 0; i <= random.nextInt(3); i++) {
        result.add(one());
      }
      return result;
    }

    private <T> T any(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private AmendmentInstruction one() {
      var unit = any(units);
      var target = Target.unit(unit.id());
      return switch (random.nextInt(9)) {
        case 0 -> AmendmentInstruction.repeal(target);
        case 1 -> AmendmentInstruction.ofUnit(Operation.REPLACE_UNIT, target, anew(unit));
        case 2 -> AmendmentInstruction.ofUnit(Operation.INSERT_UNIT, target, beside(unit));
        case 3 ->
            AmendmentInstruction.ofWords(
                Operation.REPLACE_WORDS, place(unit), change(unit, "новые слова"));
        case 4 ->
            AmendmentInstruction.ofWords(Operation.DELETE_WORDS, place(unit), change(unit, ""));
        case 5 ->
            AmendmentInstruction.ofWords(
                Operation.ADD_WORDS, place(unit), change(unit, "программы «Наставник» и «Школа»"));
        case 6 -> AmendmentInstruction.replaceTitle(Target.title(), "О клубе «Наставник»");
        case 7 ->
            AmendmentInstruction.ofUnit(
                Operation.APPEND_UNIT,
                Target.act(),
                NormUnit.of(UnitKind.CLAUSE, "7", "Отчёт сдать в мае."));
        default ->
            AmendmentInstruction.ofAnnex(
                Operation.REPLACE_ANNEX,
                Target.annex(any(base.annexes()).id()),
                base.annexes().get(1).withTitle("СПИСОК\nшкол"));
      };
    }

    private Target place(NormUnit unit) {
      var alone = unit.children().isEmpty() || unit.kind() != UnitKind.CLAUSE;
      return alone ? Target.unit(unit.id()) : Target.lead(unit.id());
    }

    private WordChange change(NormUnit unit, String put) {
      var words = unit.text().replaceAll("[.:;]$", "").split(" ");
      var from = random.nextInt(words.length);
      var to = from + 1 + random.nextInt(words.length - from);
      var found = String.join(" ", List.of(words).subList(from, to));
      return WordChange.replace(found, put)
          .at(random.nextInt(4) == 0 ? Occurrence.nth(1) : Occurrence.ONLY);
    }

    private NormUnit anew(NormUnit unit) {
      var wording = NormUnit.of(unit.kind(), unit.number(), "Изложено заново.");
      return Paragraphs.isHost(unit) && unit.kind() == UnitKind.CLAUSE && random.nextBoolean()
          ? wording
              .withText("Изложено заново:")
              .withChildren(List.of(SomeActs.item("–", "первое;"), SomeActs.item("–", "второе.")))
          : wording;
    }

    private NormUnit beside(NormUnit unit) {
      if (unit.kind() == UnitKind.LIST_ITEM && !unit.number().equals(NormUnit.LIST_MARK)) {
        return SomeActs.item("к)", "введено после;");
      }
      return unit.kind().isNumbered()
          ? NormUnit.of(unit.kind(), unit.number() + ".9", "Введено после.")
          : NormUnit.of(unit.kind(), unit.number(), "введено после.");
    }
  }
}
