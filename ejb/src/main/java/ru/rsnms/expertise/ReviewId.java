package ru.rsnms.expertise;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a review. */
@Embeddable
public record ReviewId(UUID value) implements Identified {

  public ReviewId {
    Objects.requireNonNull(value);
  }

  public static ReviewId next() {
    return new ReviewId(Ids.next());
  }

  @Override
  public String kind() {
    return "expertise.review";
  }
}
