package ru.rsnms.registry;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names one employment: a person at a place from a day on. */
@Embeddable
public record EmploymentId(UUID value) implements Identified {

  public EmploymentId {
    Objects.requireNonNull(value);
  }

  public static EmploymentId random() {
    return new EmploymentId(Ids.next());
  }

  @Override
  public String kind() {
    return "registry.employment";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
