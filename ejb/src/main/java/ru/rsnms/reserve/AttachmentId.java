package ru.rsnms.reserve;

import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;

/** Identity of a file of an application. */
public record AttachmentId(UUID value) implements Identified {

  public AttachmentId {
    Objects.requireNonNull(value);
  }

  @Override
  public String kind() {
    return "reserve.attachment";
  }
}
