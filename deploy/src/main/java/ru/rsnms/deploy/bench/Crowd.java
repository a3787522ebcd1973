package ru.rsnms.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Several workers who do the same side by side. */
final class Crowd {

  private Crowd() {}

  /** What they did together: the times of each piece of work and the rate of all. */
  record Work(Times times, double seconds) {

    double perSecond() {
      return times.count() / seconds;
    }
  }

  /** Lets all begin at once and waits for the last. */
  static Work of(List<? extends Callable<Times>> workers) throws Exception {
    var pool = Executors.newFixedThreadPool(workers.size());
    try {
      var begin = System.nanoTime();
      var all = new Times();
      for (var times : pool.invokeAll(new ArrayList<>(workers))) {
        all.addAll(times.get());
      }
      return new Work(all, (System.nanoTime() - begin) / 1e9);
    } finally {
      pool.shutdownNow();
    }
  }
}
