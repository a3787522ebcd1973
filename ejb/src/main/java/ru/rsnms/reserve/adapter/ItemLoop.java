package ru.rsnms.reserve.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Goes on with a long job item by item until a moment; what fails stops no other item.
 *
 * @param next the next item that waits
 * @param work does one item
 * @param fault notes that the system could not do an item
 * @param finish ends the job
 */
record ItemLoop<I>(
    Supplier<Optional<I>> next, Consumer<I> work, Consumer<I> fault, Runnable finish) {

  private static final System.Logger LOG = System.getLogger(ItemLoop.class.getName());

  void until(Instant end, Clock clock) {
    while (clock.instant().isBefore(end)) {
      var item = next.get();
      if (item.isEmpty()) {
        finish.run();
        return;
      }
      item.ifPresent(this::take);
    }
  }

  private void take(I item) {
    try {
      work.accept(item);
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "an item of a job was not done", failure);
      fault.accept(item);
    }
  }
}
