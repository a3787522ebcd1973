package ru.rsnms.registry;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names a person for ever, whatever becomes of the name and the account. */
@Embeddable
public record PersonId(UUID value) implements Identified {

  public PersonId {
    Objects.requireNonNull(value);
  }

  public static PersonId random() {
    return new PersonId(Ids.next());
  }

  @Override
  public String kind() {
    return "registry.person";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
