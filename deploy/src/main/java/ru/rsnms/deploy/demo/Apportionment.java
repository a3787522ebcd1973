package ru.rsnms.deploy.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Deals out a whole number of things in proportion to weights; the parts always add up to it. */
final class Apportionment {

  private Apportionment() {}

  /** The method of the largest remainder. */
  static int[] of(int total, double... weights) {
    var sum = Arrays.stream(weights).sum();
    var exact = Arrays.stream(weights).map(weight -> total * weight / sum).toArray();
    var parts = Arrays.stream(exact).mapToInt(part -> (int) part).toArray();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> parts[i] - exact[i]))
        .limit(total - Arrays.stream(parts).sum())
        .forEach(i -> parts[i]++);
    return parts;
  }

  /** Gives everybody the least part first and deals out the rest. */
  static int[] atLeast(int least, int total, double... weights) {
    var rest = of(total - least * weights.length, weights);
    return Arrays.stream(rest).map(part -> part + least).toArray();
  }
}
