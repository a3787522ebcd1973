package ru.rsnms.expertise.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelPlannerTest {

  private static final long SEED = 2027;

  @Test
  void loads_are_even_and_every_item_has_different_experts() {
    var plan = PanelPlanner.plan(items(97, 2), experts(12, 30), SEED);

    assertThat(plan.isComplete()).isTrue();
    assertThat(plan.unevenness()).isLessThanOrEqualTo(1);
    assertThat(plan.experts().values()).allMatch(panel -> panel.size() == 2);
    assertThat(plan.loads().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(194);
  }

  @Test
  void not_always_the_same_sit_together() {
    var plan = PanelPlanner.plan(items(90, 2), experts(6, 60), SEED);

    assertThat(Set.copyOf(plan.experts().values())).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void a_conflict_is_never_assigned_whatever_it_costs() {
    var barred = new Item(id(1, 0), 2, Set.of(), Map.of(id(2, 0), Bar.SAME_ORGANIZATION));

    var plan = PanelPlanner.plan(List.of(barred), experts(2, 9), SEED);

    assertThat(plan.experts().get(barred.id())).containsExactly(id(2, 1));
    assertThat(plan.shortages())
        .containsExactly(new Shortage(barred.id(), 1, Map.of(Bar.SAME_ORGANIZATION, 1), 0));
  }

  @Test
  void an_expert_hands_an_item_on_to_make_room_for_one_that_nobody_else_may_have() {
    var anybody = Item.fresh(id(1, 0), 1);
    var second = Item.fresh(id(1, 1), 1);
    var onlyFirst = new Item(id(1, 2), 1, Set.of(), Map.of(id(2, 1), Bar.DECLARED));
    var experts = List.of(new Capacity(id(2, 0), 1), new Capacity(id(2, 1), 2));

    var plan = PanelPlanner.plan(List.of(anybody, second, onlyFirst), experts, SEED);

    assertThat(plan.isComplete()).isTrue();
    assertThat(plan.experts().get(onlyFirst.id())).containsExactly(id(2, 0));
  }

  @Test
  void limits_hold_and_what_is_missing_is_named() {
    var plan = PanelPlanner.plan(items(5, 2), experts(3, 3), SEED);

    assertThat(plan.loads().values()).allMatch(load -> load == 3);
    assertThat(plan.shortages().stream().mapToInt(Shortage::missing).sum()).isEqualTo(1);
    assertThat(plan.shortages()).allMatch(one -> one.full() >= 1);
  }

  @Test
  void who_leaves_is_replaced_and_nobody_elses_draft_moves() {
    var before = PanelPlanner.plan(items(40, 3), experts(10, 30), SEED);
    var gone = id(2, 4);
    var items =
        before.experts().entrySet().stream()
            .map(one -> new Item(one.getKey(), 3, without(one.getValue(), gone), bar(gone)))
            .toList();

    var after = PanelPlanner.plan(items, experts(10, 30), SEED);

    assertThat(after.isComplete()).isTrue();
    assertThat(after.loads().get(gone)).isZero();
    items.forEach(
        one -> assertThat(after.experts().get(one.id())).containsAll(one.kept()).hasSize(3));
    var rest = new HashMap<>(after.loads());
    rest.remove(gone);
    assertThat(new Panels(Map.of(), rest, List.of()).unevenness()).isLessThanOrEqualTo(2);
  }

  @Test
  void one_more_expert_for_an_item_with_a_wide_spread_keeps_the_first_two() {
    var kept = Set.of(id(2, 0), id(2, 1));

    var plan =
        PanelPlanner.plan(List.of(new Item(id(1, 0), 3, kept, Map.of())), experts(4, 9), SEED);

    assertThat(plan.experts().get(id(1, 0))).hasSize(3).containsAll(kept);
  }

  @Test
  void the_same_input_in_any_order_gives_the_same_plan() {
    var items = new ArrayList<>(items(30, 3));
    var experts = new ArrayList<>(experts(7, 20));
    var plan = PanelPlanner.plan(items, experts, SEED);
    java.util.Collections.shuffle(items, new Random(1));
    java.util.Collections.shuffle(experts, new Random(2));

    assertThat(PanelPlanner.plan(items, experts, SEED)).isEqualTo(plan);
    assertThat(PanelPlanner.plan(items, experts, SEED + 1)).isNotEqualTo(plan);
  }

  @Test
  void no_plan_gives_more_experts_or_evener_loads() {
    for (var season = 1; season <= 400; season++) {
      compareWithAll(season);
    }
  }

  private static void compareWithAll(int season) {
    var random = new Random(season);
    var experts =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(i -> new Capacity(id(2, i), random.nextInt(4)))
            .toList();
    var items = new ArrayList<Item>();
    for (var i = 0; i < 1 + random.nextInt(5); i++) {
      items.add(randomItem(i, experts, random));
    }

    var plan = PanelPlanner.plan(items, experts, season);

    var seats = plan.experts().values().stream().mapToInt(Set::size).sum();
    var squares = plan.loads().values().stream().mapToInt(load -> load * load).sum();
    var best = new int[] {-1, Integer.MAX_VALUE};
    tryAll(items, experts, 0, new HashMap<>(), 0, best);
    assertThat(new int[] {seats, squares}).as("season %s", season).isEqualTo(best);
    items.forEach(
        item ->
            assertThat(plan.experts().get(item.id()))
                .containsAll(item.kept())
                .hasSizeLessThanOrEqualTo(Math.max(item.wanted(), item.kept().size()))
                .noneMatch(expert -> isBarred(item, expert)));
  }

  private static boolean isBarred(Item item, UUID expert) {
    return item.barred().containsKey(expert) && !item.kept().contains(expert);
  }

  private static Item randomItem(int number, List<Capacity> experts, Random random) {
    var barred = new HashMap<UUID, Bar>();
    var kept = new HashSet<UUID>();
    for (var expert : experts) {
      var die = random.nextInt(8);
      if (die < 2) {
        barred.put(expert.expert(), Bar.DECLARED);
      } else if (die == 7 && number == 0 && expert.limit() > 0) {
        kept.add(expert.expert());
      }
    }
    return new Item(id(1, number), 1 + random.nextInt(3), kept, barred);
  }

  /** Every plan there is: most seats first, then least squares. */
  private static void tryAll(
      List<Item> items,
      List<Capacity> experts,
      int at,
      Map<UUID, Integer> loads,
      int seats,
      int[] best) {
    if (at == items.size()) {
      var squares = loads.values().stream().mapToInt(load -> load * load).sum();
      if (seats > best[0] || seats == best[0] && squares < best[1]) {
        best[0] = seats;
        best[1] = squares;
      }
      return;
    }
    var item = items.get(at);
    for (var subset = 0; subset < 1 << experts.size(); subset++) {
      var panel = panel(experts, subset);
      if (!fits(item, panel)) {
        continue;
      }
      panel.forEach(one -> loads.merge(one, 1, Integer::sum));
      if (experts.stream().allMatch(one -> load(loads, one) <= one.limit())) {
        tryAll(items, experts, at + 1, loads, seats + panel.size(), best);
      }
      panel.forEach(one -> loads.merge(one, -1, Integer::sum));
    }
  }

  private static int load(Map<UUID, Integer> loads, Capacity expert) {
    return loads.getOrDefault(expert.expert(), 0);
  }

  private static Set<UUID> panel(List<Capacity> experts, int subset) {
    return IntStream.range(0, experts.size())
        .filter(i -> (subset >> i & 1) == 1)
        .mapToObj(i -> experts.get(i).expert())
        .collect(Collectors.toSet());
  }

  private static boolean fits(Item item, Set<UUID> panel) {
    return panel.containsAll(item.kept())
        && panel.size() <= Math.max(item.wanted(), item.kept().size())
        && panel.stream().noneMatch(expert -> isBarred(item, expert));
  }

  private static List<Item> items(int count, int wanted) {
    return IntStream.range(0, count).mapToObj(i -> Item.fresh(id(1, i), wanted)).toList();
  }

  private static List<Capacity> experts(int count, int limit) {
    return IntStream.range(0, count).mapToObj(i -> new Capacity(id(2, i), limit)).toList();
  }

  private static Set<UUID> without(Set<UUID> panel, UUID gone) {
    return panel.stream().filter(one -> !one.equals(gone)).collect(Collectors.toSet());
  }

  private static Map<UUID, Bar> bar(UUID gone) {
    return Map.of(gone, Bar.REFUSED);
  }

  private static UUID id(long kind, long number) {
    return new UUID(kind, number);
  }
}
