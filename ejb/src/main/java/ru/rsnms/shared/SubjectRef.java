package ru.rsnms.shared;

import java.util.UUID;

/** A pointer to a thing of any context; the holder does not know what it means. */
public record SubjectRef(String kind, UUID value) implements Identified {

  public static SubjectRef of(Identified id) {
    return new SubjectRef(id.kind(), id.value());
  }
}
