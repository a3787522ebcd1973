package ru.rsnms.reserve.run;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a selection run. */
@Embeddable
public record RunId(UUID value) implements Identified {

  public RunId {
    Objects.requireNonNull(value);
  }

  public static RunId next() {
    return new RunId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.run";
  }
}
