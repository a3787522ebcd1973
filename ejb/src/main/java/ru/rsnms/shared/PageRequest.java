package ru.rsnms.shared;

/**
 * Which page of a register is wanted.
 *
 * @param page from 0
 * @param size 1–200
 * @param sort name of a sort of that register with {@code -} before it for descending; {@code null}
 *     for the register's own order
 */
public record PageRequest(int page, int size, String sort) {

  public static final int MAX_SIZE = 200;

  public PageRequest {
    if (page < 0) {
      throw new Invalid("shared/page-negative", "page", page);
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new Invalid("shared/page-size", "size", MAX_SIZE);
    }
  }

  public static PageRequest first(int size) {
    return new PageRequest(0, size, null);
  }

  /** Number of rows before the page. */
  public int offset() {
    return Math.multiplyExact(page, size);
  }
}
