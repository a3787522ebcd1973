package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a version of the test. */
@Embeddable
public record TestId(UUID value) implements Identified {

  public TestId {
    Objects.requireNonNull(value);
  }

  public static TestId next() {
    return new TestId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.test";
  }
}
