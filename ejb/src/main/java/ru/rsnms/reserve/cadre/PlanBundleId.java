package ru.rsnms.reserve.cadre;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a job that prints the plans of many members. */
@Embeddable
public record PlanBundleId(UUID value) implements Identified {

  public PlanBundleId {
    Objects.requireNonNull(value);
  }

  public static PlanBundleId next() {
    return new PlanBundleId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.plan-bundle";
  }
}
