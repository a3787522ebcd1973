package ru.rsnms.deploy.demo;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed gives the same throws on every machine. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** From 0 to {@code bound} − 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code first} to {@code last}, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean perCent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  void shuffle(List<?> things) {
    Collections.shuffle(things, random);
  }
}
