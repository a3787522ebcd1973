package ru.rsnms.signature;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names one signature. */
@Embeddable
public record SignatureId(UUID value) implements Identified {

  public SignatureId {
    Objects.requireNonNull(value);
  }

  public static SignatureId next() {
    return new SignatureId(Ids.next());
  }

  @Override
  public String kind() {
    return "signature.signature";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
