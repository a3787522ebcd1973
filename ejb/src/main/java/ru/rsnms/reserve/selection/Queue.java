package ru.rsnms.reserve.selection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.shared.Conflict;

/**
 * Fills the open places from the best downwards, equals together.
 *
 * <p>Equals are parted by nothing but the commission. Those of them who have a way past the quota
 * take it, so that the commission chooses only among those whose way it is.
 */
final class Queue {

  private final int open;
  private final Map<UUID, Ground> passed = new HashMap<>();
  private int filled;
  private RankKey last;
  private boolean exhausted;
  private RankKey firstBelow;
  private List<Ranked> tied = List.of();
  private final Set<UUID> tiedIds = new HashSet<>();

  private Queue(int open) {
    this.open = open;
  }

  /**
   * Fills the places.
   *
   * @param ranked the better ones first
   * @param choice of the commission, {@code null} before it met
   */
  static Queue fill(List<Ranked> ranked, int open, CommissionChoice choice) {
    var queue = new Queue(open);
    for (var from = 0; from < ranked.size() && !queue.exhausted; ) {
      var to = from + 1;
      while (to < ranked.size() && ranked.get(to).key().equals(ranked.get(from).key())) {
        to++;
      }
      queue.take(ranked.subList(from, to));
      from = to;
    }
    queue.firstBelow = queue.bestLeftOut(ranked);
    queue.decide(choice);
    return queue;
  }

  private void take(List<Ranked> equals) {
    if (equals.size() <= open - filled) {
      equals.forEach(this::pass);
      return;
    }
    exhausted = true;
    var without = equals.stream().filter(one -> !one.claim().isOpen()).toList();
    if (filled == open) {
      return;
    }
    if (without.size() <= open - filled) {
      without.forEach(this::pass);
    } else {
      tied = without;
      without.forEach(one -> tiedIds.add(one.contender().id()));
    }
  }

  private RankKey bestLeftOut(List<Ranked> ranked) {
    return ranked.stream()
        .filter(one -> !one.claim().isOpen() && !passed.containsKey(one.contender().id()))
        .findFirst()
        .map(Ranked::key)
        .orElse(null);
  }

  private void pass(Ranked one) {
    passed.put(one.contender().id(), Ground.QUOTA);
    filled++;
    last = one.key();
  }

  private void decide(CommissionChoice choice) {
    if (choice == null) {
      return;
    }
    if (!tiedIds.containsAll(choice.chosen()) || choice.chosen().size() != tiedPlaces()) {
      throw new Conflict("reserve/choice-stale", tied.size(), tiedPlaces());
    }
    choice.chosen().forEach(one -> passed.put(one, Ground.COMMISSION));
    if (!tied.isEmpty()) {
      filled += choice.chosen().size();
      last = tied.get(0).key();
    }
  }

  /** Places left for those who are equal in everything; 0 without a tie. */
  int tiedPlaces() {
    return tied.isEmpty() ? 0 : open - filledBeforeTie();
  }

  private int filledBeforeTie() {
    return (int) passed.values().stream().filter(ground -> ground == Ground.QUOTA).count();
  }

  List<Ranked> tied() {
    return tied;
  }

  boolean isTied(Ranked one) {
    return tiedIds.contains(one.contender().id());
  }

  int filled() {
    return filled;
  }

  /** By virtue of what a contender passes here, {@code null} if not. */
  Ground groundOf(UUID contender) {
    return passed.get(contender);
  }

  /** The best who stood in line and did not pass; {@code null} where all did. */
  RankKey firstBelow() {
    return firstBelow;
  }

  /** The last one who passed; {@code null} where nobody did. */
  RankKey last() {
    return last;
  }
}
