package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a project idea. */
@Embeddable
public record IdeaId(UUID value) implements Identified {

  public IdeaId {
    Objects.requireNonNull(value);
  }

  public static IdeaId next() {
    return new IdeaId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.idea";
  }
}
