package ru.rsnms.shared;

import java.time.Instant;
import java.time.LocalDate;

/** Something of a context that waits for the caller, as the desk shows it. */
public interface Waiting {

  /** What has to be done: an action of the context. */
  Enum<?> action();

  /** What has to be opened for that. */
  Identified subject();

  String title();

  /** Who it came from. */
  String from();

  Instant since();

  /** Last day, {@code null} where there is none. */
  LocalDate due();
}
