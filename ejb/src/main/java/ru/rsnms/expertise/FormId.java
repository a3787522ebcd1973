package ru.rsnms.expertise;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a version of a review form. */
@Embeddable
public record FormId(UUID value) implements Identified {

  public FormId {
    Objects.requireNonNull(value);
  }

  public static FormId next() {
    return new FormId(Ids.next());
  }

  @Override
  public String kind() {
    return "expertise.form";
  }
}
