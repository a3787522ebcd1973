package ru.rsnms.reserve.appeal;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an appeal. */
@Embeddable
public record AppealId(UUID value) implements Identified {

  public AppealId {
    Objects.requireNonNull(value);
  }

  public static AppealId next() {
    return new AppealId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.appeal";
  }
}
