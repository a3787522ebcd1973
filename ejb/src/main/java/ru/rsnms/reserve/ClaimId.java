package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a claim to a contest's result. */
@Embeddable
public record ClaimId(UUID value) implements Identified {

  public ClaimId {
    Objects.requireNonNull(value);
  }

  public static ClaimId next() {
    return new ClaimId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.claim";
  }
}
