package ru.rsnms.registry;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names one authority to sign. */
@Embeddable
public record SignatoryId(UUID value) implements Identified {

  public SignatoryId {
    Objects.requireNonNull(value);
  }

  public static SignatoryId random() {
    return new SignatoryId(Ids.next());
  }

  @Override
  public String kind() {
    return "registry.signatory";
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
