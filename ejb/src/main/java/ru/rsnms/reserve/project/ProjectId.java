package ru.rsnms.reserve.project;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of the project of a team at a level. */
@Embeddable
public record ProjectId(UUID value) implements Identified {

  public ProjectId {
    Objects.requireNonNull(value);
  }

  public static ProjectId next() {
    return new ProjectId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.project";
  }
}
