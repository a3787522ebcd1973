package ru.rsnms.expertise;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of something that is judged in a panel. */
@Embeddable
public record ItemId(UUID value) implements Identified {

  public ItemId {
    Objects.requireNonNull(value);
  }

  public static ItemId next() {
    return new ItemId(Ids.next());
  }

  @Override
  public String kind() {
    return "expertise.item";
  }
}
