package ru.rsnms.agreement.duty;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a duty. */
@Embeddable
public record DutyId(UUID value) implements Identified {

  public DutyId {
    Objects.requireNonNull(value);
  }

  public static DutyId next() {
    return new DutyId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.duty";
  }
}
