package ru.rsnms.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a register.
 *
 * @param page number of the page, from 0
 * @param size asked number of rows
 * @param total rows in all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<T, R> to) {
    return new Page<>(items.stream().map(to).toList(), page, size, total);
  }
}
