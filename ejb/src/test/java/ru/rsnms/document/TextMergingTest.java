package ru.rsnms.document;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.rsnms.document.SomeTexts.clause;
import static ru.rsnms.document.SomeTexts.orderOf;
import static ru.rsnms.document.SomeTexts.outline;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people at one text: nothing of either is lost without a choice. */
class TextMergingTest {

  private final NormUnit sub = clause("1.1", "Составить список.");
  private final NormUnit first = clause("1", "Провести отбор.", sub);
  private final NormUnit second = clause("2", "Выделить деньги.");
  private final OrderText base = orderOf(first, second);

  @Test
  void different_clauses_merge() {
    var mine = OrderEditing.setText(base, second.id(), "Выделить средства.");
    var theirs = OrderEditing.setText(base, sub.id(), "Составить два списка.");

    assertThat(clean(mine, theirs))
        .isEqualTo(
            orderOf(first.withChildren(list(theirs)), second.withText("Выделить средства.")));
  }

  private static java.util.List<NormUnit> list(OrderText text) {
    return text.units().get(0).children();
  }

  @Test
  void the_same_clause_is_a_choice_and_both_wordings_are_there() {
    var mine = OrderEditing.setText(base, second.id(), "Мои слова.");
    var theirs = OrderEditing.setText(base, second.id(), "Их слова.");

    var merged = TextMerging.merge(base, mine, theirs, Set.of()).orElseThrow();
    assertThat(merged.clashes())
        .containsExactly(
            new MergedText.Clash(second.id().toString(), "2", "Мои слова.", "Их слова."));
    assertThat(outline(merged.text())).contains("2 Их слова.");

    var chosen = TextMerging.merge(base, mine, theirs, Set.of(second.id().toString()));
    assertThat(outline(chosen.orElseThrow().text())).contains("2 Мои слова.");
  }

  @Test
  void the_same_change_of_both_is_no_clash() {
    var same = OrderEditing.setText(base, second.id(), "Одинаково.");

    assertThat(clean(same, same)).isEqualTo(same);
  }

  @Test
  void clauses_added_by_both_stand_where_each_put_them_and_are_numbered_anew() {
    var mine = OrderEditing.addAfter(base, first.id(), clause(null, "Моё."));
    var theirs = OrderEditing.append(base, clause(null, "Их."));

    assertThat(outline(clean(mine, theirs)))
        .containsExactly(
            "1 Провести отбор.", "1.1 Составить список.", "2 Моё.", "3 Выделить деньги.", "4 Их.");
  }

  @Test
  void what_one_took_out_untouched_by_the_other_is_out() {
    var mine = OrderEditing.remove(base, second.id());
    var theirs = OrderEditing.setText(base, sub.id(), "Составить два списка.");

    assertThat(outline(clean(mine, theirs)))
        .containsExactly("1 Провести отбор.", "1.1 Составить два списка.");
  }

  @Test
  void taken_out_by_one_and_reworded_by_the_other_is_a_choice() {
    var mine = OrderEditing.remove(base, second.id());
    var theirs = OrderEditing.setText(base, second.id(), "Выделить средства.");

    var merged = TextMerging.merge(base, mine, theirs, Set.of()).orElseThrow();
    assertThat(merged.clashes()).extracting(MergedText.Clash::mine).containsExactly((String) null);
    assertThat(outline(merged.text())).contains("2 Выделить средства.");
    var mineWanted = TextMerging.merge(base, mine, theirs, Set.of(second.id().toString()));
    assertThat(outline(mineWanted.orElseThrow().text())).hasSize(2);

    var other = TextMerging.merge(base, theirs, mine, Set.of(second.id().toString()));
    assertThat(outline(other.orElseThrow().text())).contains("2 Выделить средства.");
  }

  @Test
  void one_may_move_while_the_other_writes_but_both_may_not_move() {
    var moved = OrderEditing.moveUp(base, second.id());
    var written = OrderEditing.setText(base, sub.id(), "Составить два списка.");

    assertThat(outline(clean(moved, written)))
        .containsExactly("1 Выделить деньги.", "2 Провести отбор.", "2.1 Составить два списка.");

    var third = clause("3", "Третье.");
    var longer = orderOf(first, second, third);
    assertThat(
            TextMerging.merge(
                longer,
                OrderEditing.moveUp(longer, second.id()),
                OrderEditing.moveUp(longer, third.id()),
                Set.of()))
        .isEmpty();
  }

  @Test
  void a_unit_moved_elsewhere_by_one_and_reworded_by_the_other_never_stands_twice() {
    var mine = OrderEditing.outdent(base, sub.id());
    var theirs = OrderEditing.setText(base, sub.id(), "Составить два списка.");

    assertThat(TextMerging.merge(base, mine, theirs, Set.of())).isEmpty();
  }

  @Test
  void title_and_preamble_merge_apart() {
    var mine = base.withOpening("О новом", "");
    var theirs = base.withOpening(base.title(), "В целях развития");

    assertThat(clean(mine, theirs)).isEqualTo(base.withOpening("О новом", "В целях развития"));
  }

  private OrderText clean(OrderText mine, OrderText theirs) {
    var merged = TextMerging.merge(base, mine, theirs, Set.of()).orElseThrow();
    assertThat(merged.clashes()).isEmpty();
    return merged.text();
  }
}
