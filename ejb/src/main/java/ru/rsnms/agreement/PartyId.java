package ru.rsnms.agreement;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a party to one agreement. */
@Embeddable
public record PartyId(UUID value) implements Identified {

  public PartyId {
    Objects.requireNonNull(value);
  }

  public static PartyId next() {
    return new PartyId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.party";
  }
}
