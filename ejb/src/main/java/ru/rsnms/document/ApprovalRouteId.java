package ru.rsnms.document;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Names one kept approval route. */
@Embeddable
public record ApprovalRouteId(UUID value) implements Identified {

  public ApprovalRouteId {
    Objects.requireNonNull(value);
  }

  public static ApprovalRouteId next() {
    return new ApprovalRouteId(Ids.next());
  }

  @Override
  public String kind() {
    return "document.approval-route";
  }
}
