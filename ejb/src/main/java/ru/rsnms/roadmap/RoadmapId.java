package ru.rsnms.roadmap;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.SubjectRef;

/** Identity of a roadmap. */
@Embeddable
public record RoadmapId(UUID value) implements Identified {

  static final String KIND = "roadmap.roadmap";

  public RoadmapId {
    Objects.requireNonNull(value);
  }

  public static RoadmapId next() {
    return new RoadmapId(Ids.next());
  }

  /** Does the pointer lead to a roadmap? */
  public static boolean isNamedBy(SubjectRef ref) {
    return ref != null && KIND.equals(ref.kind());
  }

  @Override
  public String kind() {
    return KIND;
  }
}
