package ru.rsnms.deploy.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Repeats several attempts by turns, so that whatever else the machine does hits all of them alike.
 *
 * @param warmUp repetitions that do not count
 * @param measured repetitions that do
 */
record Alternation(Duration warmUp, Duration measured) {

  /** The times of each attempt. */
  List<Times> of(Attempt... attempts) throws Exception {
    repeat(warmUp, attempts);
    return repeat(measured, attempts);
  }

  private static List<Times> repeat(Duration duration, Attempt... attempts) throws Exception {
    var times = Stream.generate(Times::new).limit(attempts.length).toList();
    var end = System.nanoTime() + duration.toNanos();
    for (var turn = 0; turn == 0 || System.nanoTime() < end; turn++) {
      for (var i = 0; i < attempts.length; i++) {
        times.get(i).add(attempts[i].timed(turn));
      }
    }
    return times;
  }
}
