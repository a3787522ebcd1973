package ru.rsnms.reserve.cadre;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a stay in the reserve. */
@Embeddable
public record EntryId(UUID value) implements Identified {

  private static final String KIND = "reserve.entry";

  public EntryId {
    Objects.requireNonNull(value);
  }

  public static EntryId next() {
    return new EntryId(Ids.next());
  }

  @Override
  public String kind() {
    return KIND;
  }
}
