package ru.rsnms.registry;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names an organisation for ever, whatever becomes of its code and names. */
@Embeddable
public record OrganizationId(UUID value) implements Identified {

  public OrganizationId {
    Objects.requireNonNull(value);
  }

  public static OrganizationId random() {
    return new OrganizationId(Ids.next());
  }

  @Override
  public String kind() {
    return "registry.organization";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
