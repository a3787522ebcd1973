package ru.rsnms.deploy.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What happens when several people do something at the same moment. */
final class AtOnce {

  private AtOnce() {}

  /** Runs all works at the same moment and gives what each returned. */
  static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
    var pool = Executors.newFixedThreadPool(works.size());
    var start = new CountDownLatch(1);
    var running = new ArrayList<Future<T>>();
    for (var work : works) {
      running.add(
          pool.submit(
              () -> {
                start.await();
                return work.call();
              }));
    }
    start.countDown();
    var results = new ArrayList<T>();
    for (var future : running) {
      results.add(future.get());
    }
    pool.shutdown();
    return results;
  }
}
