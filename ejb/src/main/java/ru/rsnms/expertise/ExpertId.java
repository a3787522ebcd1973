package ru.rsnms.expertise;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an entry in the register of experts. */
@Embeddable
public record ExpertId(UUID value) implements Identified {

  public ExpertId {
    Objects.requireNonNull(value);
  }

  public static ExpertId next() {
    return new ExpertId(Ids.next());
  }

  @Override
  public String kind() {
    return "expertise.expert";
  }
}
