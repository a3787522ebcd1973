package ru.rsnms.reserve.run;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of the decision about one unit of a level. */
@Embeddable
public record DecisionId(UUID value) implements Identified {

  public DecisionId {
    Objects.requireNonNull(value);
  }

  public static DecisionId next() {
    return new DecisionId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.decision";
  }
}
