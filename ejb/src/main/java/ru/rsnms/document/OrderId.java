package ru.rsnms.document;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an order. */
@Embeddable
public record OrderId(UUID value) implements Identified {

  public static OrderId next() {
    return new OrderId(Ids.next());
  }

  @Override
  public String kind() {
    return "document.order";
  }
}
