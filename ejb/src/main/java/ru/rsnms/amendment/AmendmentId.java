package ru.rsnms.amendment;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

/** Identity of the amendments that one act makes in another. */
@Embeddable
public record AmendmentId(UUID value) implements Identified {

  static final String KIND = "amendment.act";

  public AmendmentId {
    Objects.requireNonNull(value);
  }

  public static AmendmentId next() {
    return new AmendmentId(Ids.next());
  }

  /** Does the pointer lead to amendments? */
  public static boolean isNamedBy(SubjectRef ref) {
    return ref != null && KIND.equals(ref.kind());
  }

  @Override
  public String kind() {
    return KIND;
  }
}
