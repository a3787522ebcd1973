package ru.rsnms.agreement;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an agreement. */
@Embeddable
public record AgreementId(UUID value) implements Identified {

  public AgreementId {
    Objects.requireNonNull(value);
  }

  public static AgreementId next() {
    return new AgreementId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.agreement";
  }
}
