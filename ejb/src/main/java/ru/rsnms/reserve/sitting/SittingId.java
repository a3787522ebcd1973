package ru.rsnms.reserve.sitting;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a sitting of the commission. */
@Embeddable
public record SittingId(UUID value) implements Identified {

  public SittingId {
    Objects.requireNonNull(value);
  }

  public static SittingId next() {
    return new SittingId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.sitting";
  }
}
