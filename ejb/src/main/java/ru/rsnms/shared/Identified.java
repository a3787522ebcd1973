package ru.rsnms.shared;

import java.util.UUID;

/** An id that names its kind: what a journal row or a task can point at. */
public interface Identified {

  UUID value();

  /** {@code context.thing}, for example {@code document.order}. */
  String kind();
}
