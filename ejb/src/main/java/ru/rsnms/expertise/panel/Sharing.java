package ru.rsnms.expertise.panel;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The flow of items to experts while it is being filled.
 *
 * <p>A place goes to the least loaded expert that can be reached: directly, or by a chain in which
 * each expert takes an item over and hands another one on. The only costs are on the experts (their
 * n-th item costs more than the one before), so the least loaded end is the cheapest chain.
 */
final class Sharing {

  private static final int NOBODY = -1;

  private final List<Item> items;
  private final int[] limit;
  private final int[] load;

  /** Experts whom an item may still be given to, whatever their load. */
  private final BitSet[] free;

  /** Experts who have an item and may hand it on. */
  private final BitSet[] given;

  /** Items that an expert may hand on. */
  private final BitSet[] held;

  private final long seed;

  Sharing(List<Item> items, List<Capacity> experts, long seed) {
    this.items = items;
    this.seed = seed;
    this.limit = experts.stream().mapToInt(Capacity::limit).toArray();
    this.load = new int[experts.size()];
    this.free = new BitSet[items.size()];
    this.given = sets(items.size());
    this.held = sets(experts.size());
    var index = new HashMap<UUID, Integer>();
    IntStream.range(0, experts.size()).forEach(i -> index.put(experts.get(i).expert(), i));
    IntStream.range(0, items.size()).forEach(i -> open(i, index));
  }

  private static BitSet[] sets(int size) {
    return IntStream.range(0, size).mapToObj(any -> new BitSet()).toArray(BitSet[]::new);
  }

  private void open(int item, Map<UUID, Integer> index) {
    var one = items.get(item);
    free[item] = new BitSet(load.length);
    free[item].set(0, load.length);
    one.barred().keySet().stream()
        .filter(index::containsKey)
        .forEach(expert -> free[item].clear(index.get(expert)));
    for (var expert : one.kept()) {
      var at = index.get(expert);
      if (at != null) {
        free[item].clear(at);
        load[at]++;
      }
    }
  }

  /** Fills all places, first places of all items before second ones; returns what is missing. */
  int[] fill() {
    var missing =
        items.stream().mapToInt(one -> Math.max(0, one.wanted() - one.kept().size())).toArray();
    var most = Arrays.stream(missing).max().orElse(0);
    for (var round = 0; round < most; round++) {
      for (var item = 0; item < missing.length; item++) {
        if (missing[item] > 0 && place(item)) {
          missing[item]--;
        }
      }
    }
    return missing;
  }

  private boolean place(int item) {
    var direct = best(item, free[item]);
    if (direct != NOBODY && load[direct] <= lightest()) {
      give(item, direct);
      return true;
    }
    return placeByChain(item);
  }

  private int lightest() {
    var least = Integer.MAX_VALUE;
    for (var expert = 0; expert < load.length; expert++) {
      if (load[expert] < limit[expert]) {
        least = Math.min(least, load[expert]);
      }
    }
    return least;
  }

  private int best(int item, BitSet among) {
    var best = NOBODY;
    for (var one = among.nextSetBit(0); one >= 0; one = among.nextSetBit(one + 1)) {
      if (load[one] < limit[one] && (best == NOBODY || isBetter(item, one, best))) {
        best = one;
      }
    }
    return best;
  }

  private boolean isBetter(int item, int one, int other) {
    return load[one] != load[other]
        ? load[one] < load[other]
        : Long.compareUnsigned(mixed(item, one), mixed(item, other)) < 0;
  }

  /** Spreads experts over items without a pattern (SplitMix64). */
  private long mixed(int item, int expert) {
    var bits = seed + 0x9E3779B97F4A7C15L * (((long) item << 24) + expert + 1);
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  private boolean placeByChain(int item) {
    var handedOn = new int[load.length];
    var from = new int[load.length];
    var reached = reach(item, handedOn, from);
    var end = best(item, reached);
    if (end == NOBODY) {
      return false;
    }
    for (var taker = end; taker != NOBODY; taker = from[taker]) {
      if (from[taker] != NOBODY) {
        take(handedOn[taker], from[taker]);
      }
      give(handedOn[taker], taker);
    }
    return true;
  }

  /** All experts at the end of some chain, and the way to each. */
  private BitSet reach(int item, int[] handedOn, int[] from) {
    var reached = (BitSet) free[item].clone();
    var waiting = new ArrayDeque<Integer>();
    reached.stream()
        .forEach(
            expert -> {
              handedOn[expert] = item;
              from[expert] = NOBODY;
              waiting.add(expert);
            });
    while (!waiting.isEmpty()) {
      var giver = waiting.remove();
      for (var one = held[giver].nextSetBit(0); one >= 0; one = held[giver].nextSetBit(one + 1)) {
        var takers = (BitSet) free[one].clone();
        takers.andNot(reached);
        for (var at = takers.nextSetBit(0); at >= 0; at = takers.nextSetBit(at + 1)) {
          handedOn[at] = one;
          from[at] = giver;
          waiting.add(at);
        }
        reached.or(takers);
      }
    }
    return reached;
  }

  private void give(int item, int expert) {
    free[item].clear(expert);
    given[item].set(expert);
    held[expert].set(item);
    load[expert]++;
  }

  private void take(int item, int expert) {
    free[item].set(expert);
    given[item].clear(expert);
    held[expert].clear(item);
    load[expert]--;
  }

  IntStream expertsOf(int item) {
    return given[item].stream();
  }

  int loadOf(int expert) {
    return load[expert];
  }

  /** Experts who might judge the item but have as much as they take. */
  int fullFor(int item) {
    return (int) free[item].stream().filter(one -> load[one] >= limit[one]).count();
  }
}
