package ru.rsnms.reserve.exam;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * In which order an attempt asks: another for each seed, always the same for one. {@link Random} is
 * specified to the last bit, so an attempt looks the same on any machine and years later.
 */
public final class ItemOrder {

  private ItemOrder() {}

  /** Numbers of the items in the order of the attempt. */
  public static List<Integer> of(int items, long seed) {
    var order = IntStream.range(0, items).boxed().collect(Collectors.toList());
    var random = new Random(seed);
    for (var last = items - 1; last > 0; last--) {
      Collections.swap(order, last, random.nextInt(last + 1));
    }
    return List.copyOf(order);
  }
}
