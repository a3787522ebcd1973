package ru.rsnms.signature;

import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names one confirmation; the login provider gives it back as the state of the login. */
public record ConfirmationId(UUID value) implements Identified {

  public ConfirmationId {
    Objects.requireNonNull(value);
  }

  public static ConfirmationId next() {
    return new ConfirmationId(Ids.next());
  }

  @Override
  public String kind() {
    return "signature.confirmation";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
