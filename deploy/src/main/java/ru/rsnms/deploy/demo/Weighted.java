package ru.rsnms.deploy.demo;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Things drawn as often as their weights say. */
final class Weighted<T> {

  private final List<T> things;
  private final int[] upTo;

  Weighted(List<T> things, ToIntFunction<T> weight) {
    this.things = things;
    this.upTo = things.stream().mapToInt(weight).toArray();
    IntStream.range(1, upTo.length).forEach(i -> upTo[i] += upTo[i - 1]);
  }

  T draw(Dice dice) {
    var thrown = dice.below(upTo[upTo.length - 1]);
    var i = 0;
    while (upTo[i] <= thrown) {
      i++;
    }
    return things.get(i);
  }
}
