package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a team of participants. */
@Embeddable
public record TeamId(UUID value) implements Identified {

  public TeamId {
    Objects.requireNonNull(value);
  }

  public static TeamId next() {
    return new TeamId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.team";
  }
}
