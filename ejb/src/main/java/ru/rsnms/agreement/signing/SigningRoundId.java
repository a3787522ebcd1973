package ru.rsnms.agreement.signing;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a round of signing: one frozen text that the parties sign. */
@Embeddable
public record SigningRoundId(UUID value) implements Identified {

  public SigningRoundId {
    Objects.requireNonNull(value);
  }

  public static SigningRoundId next() {
    return new SigningRoundId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.signing";
  }
}
