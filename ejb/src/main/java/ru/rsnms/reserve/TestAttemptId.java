package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an attempt at the test. */
@Embeddable
public record TestAttemptId(UUID value) implements Identified {

  public TestAttemptId {
    Objects.requireNonNull(value);
  }

  public static TestAttemptId next() {
    return new TestAttemptId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.test-attempt";
  }
}
