package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a candidate's application. */
@Embeddable
public record ApplicationId(UUID value) implements Identified {

  public ApplicationId {
    Objects.requireNonNull(value);
  }

  public static ApplicationId next() {
    return new ApplicationId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.application";
  }
}
