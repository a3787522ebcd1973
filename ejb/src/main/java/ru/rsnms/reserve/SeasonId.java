package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

/** Identity of a season. */
@Embeddable
public record SeasonId(UUID value) implements Identified {

  static final String KIND = "reserve.season";

  public SeasonId {
    Objects.requireNonNull(value);
  }

  public static SeasonId next() {
    return new SeasonId(Ids.next());
  }

  /** Does the pointer lead to a season? */
  public static boolean isNamedBy(SubjectRef ref) {
    return ref != null && KIND.equals(ref.kind());
  }

  @Override
  public String kind() {
    return KIND;
  }
}
