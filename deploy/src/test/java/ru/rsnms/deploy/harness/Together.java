package ru.rsnms.deploy.harness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same for many people side by side, as they would. */
public final class Together {

  private static final int AT_ONCE = 6;

  private Together() {}

  /** What one of them does. */
  @FunctionalInterface
  public interface Work<T, R> {
    R of(T one) throws Exception;
  }

  /** The results in the order of the people; the first failure is thrown. */
  public static <T, R> List<R> all(Collection<T> people, Work<T, R> work) throws Exception {
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<R>> begun = new ArrayList<>();
      people.forEach(one -> begun.add(pool.submit(() -> work.of(one))));
      List<R> done = new ArrayList<>();
      for (var one : begun) {
        done.add(one.get());
      }
      return done;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) failed.getCause();
    } finally {
      pool.shutdownNow();
    }
  }
}
