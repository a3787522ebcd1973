package ru.rsnms.registry;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names one substitution. */
@Embeddable
public record SubstitutionId(UUID value) implements Identified {

  public SubstitutionId {
    Objects.requireNonNull(value);
  }

  public static SubstitutionId random() {
    return new SubstitutionId(Ids.next());
  }

  @Override
  public String kind() {
    return "registry.substitution";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
