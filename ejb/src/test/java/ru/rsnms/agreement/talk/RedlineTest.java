package ru.rsnms.agreement.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.agreement.talk.SomeClauses.COSTS;
import static ru.rsnms.agreement.talk.SomeClauses.MEETING;
import static ru.rsnms.agreement.talk.SomeClauses.REPORT;
import static ru.rsnms.agreement.talk.SomeClauses.TEXT;
import static ru.rsnms.agreement.talk.SomeClauses.after;
import static ru.rsnms.agreement.talk.SomeClauses.delete;
import static ru.rsnms.agreement.talk.SomeClauses.replace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderEditing;
import ru.rsnms.document.WordDifference.Mark;
import ru.rsnms.document.WordDifference.Stretch;

/** Two texts read as one. */
class RedlineTest {

  @Test
  void words_that_differ_are_marked() {
    var line =
        line(
            REPORT, replace(REPORT, "Отчёт о совещании по п. 2.1 направляется в течение 10 дней."));

    assertThat(line.change()).isEqualTo(RedlineChange.CHANGED);
    assertThat(line.words())
        .containsExactly(
            new Stretch("Отчёт о совещании по п. 2.1 направляется в течение ", Mark.BOTH),
            new Stretch("5 ", Mark.BEFORE),
            new Stretch("10 ", Mark.AFTER),
            new Stretch("дней.", Mark.BOTH));
  }

  @Test
  void a_new_number_alone_is_no_change_and_both_numbers_are_told() {
    var line = line(COSTS, delete(MEETING));

    assertThat(line.change()).isEqualTo(RedlineChange.UNCHANGED);
    assertThat(line.numberBefore()).isEqualTo("2.3");
    assertThat(line.numberAfter()).isEqualTo("2.2");
  }

  @Test
  void what_is_gone_stands_where_it_stood() {
    var lines = lines(delete(REPORT));

    assertThat(lines.stream().map(RedlineUnit::id))
        .containsSubsequence(MEETING.id(), REPORT.id(), COSTS.id());
    assertThat(line(REPORT, delete(REPORT)).change()).isEqualTo(RedlineChange.REMOVED);
    assertThat(line(REPORT, delete(REPORT)).place()).isEqualTo("п. 2.2");
  }

  @Test
  void what_is_new_is_added() {
    var change = after(REPORT, "Новое.");

    assertThat(lines(change).stream().filter(one -> change.origin().equals(one.id())))
        .singleElement()
        .satisfies(one -> assertThat(one.change()).isEqualTo(RedlineChange.ADDED));
  }

  @Test
  void only_the_clause_that_passed_the_others_has_moved() {
    var duties = TEXT.units().get(1).withChildren(List.of(COSTS, MEETING, REPORT));
    var moved =
        new Clauses(
            OrderEditing.numbered(List.of(TEXT.units().get(0), duties, TEXT.units().get(2)), ""),
            TEXT.annexes());

    assertThat(Redline.between(TEXT, moved).stream().filter(RedlineUnit::differs))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(COSTS.id());
              assertThat(one.change()).isEqualTo(RedlineChange.MOVED);
            });
  }

  @Test
  void a_text_does_not_differ_from_itself() {
    assertThat(Redline.between(TEXT, TEXT)).noneMatch(RedlineUnit::differs);
  }

  /** The marks alone give back both texts. */
  @Test
  void any_two_texts_can_be_read_out_of_their_redline() {
    for (var seed = 0; seed < 100; seed++) {
      var random = new Random(seed);
      var text = SomeClauses.random(random);
      var changes = SomeClauses.randomChanges(random, text);
      var next = shuffled(Redrafting.redraft(text, changes), random);

      var lines = Redline.between(text, next);

      assertThat(read(lines, Mark.AFTER)).as("seed %d", seed).isEqualTo(words(next));
      assertThat(read(lines, Mark.BEFORE).stream().sorted())
          .as("seed %d", seed)
          .isEqualTo(words(text).stream().sorted().toList());
    }
  }

  private static Clauses shuffled(Clauses text, Random random) {
    if (random.nextBoolean()) {
      return text;
    }
    var units = new ArrayList<>(text.units());
    Collections.shuffle(units, random);
    return new Clauses(OrderEditing.numbered(units, ""), List.of());
  }

  private static List<String> words(Clauses text) {
    return text.all().map(NormUnit::text).toList();
  }

  private static List<String> read(List<RedlineUnit> lines, Mark side) {
    return lines.stream()
        .filter(
            line ->
                line.change() != (side == Mark.AFTER ? RedlineChange.REMOVED : RedlineChange.ADDED))
        .map(
            line ->
                line.words().stream()
                    .filter(one -> one.mark() == Mark.BOTH || one.mark() == side)
                    .map(Stretch::words)
                    .collect(Collectors.joining())
                    .strip())
        .toList();
  }

  private static RedlineUnit line(NormUnit of, ClauseChange... changes) {
    return lines(changes).stream()
        .filter(line -> Objects.equals(line.id(), of.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<RedlineUnit> lines(ClauseChange... changes) {
    return Redline.between(TEXT, Redrafting.redraft(TEXT, List.of(changes)));
  }
}
