package ru.rsnms.reserve.cadre;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

/** Identity of an order about people of the reserve. */
@Embeddable
public record ActId(UUID value) implements Identified {

  private static final String KIND = "reserve.act";

  public ActId {
    Objects.requireNonNull(value);
  }

  public static ActId next() {
    return new ActId(Ids.next());
  }

  /** Does a pointer lead to such an order? */
  public static boolean isNamedBy(SubjectRef ref) {
    return ref != null && KIND.equals(ref.kind());
  }

  @Override
  public String kind() {
    return KIND;
  }
}
