package ru.rsnms.reserve;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a site of a season. */
@Embeddable
public record SiteId(UUID value) implements Identified {

  public SiteId {
    Objects.requireNonNull(value);
  }

  public static SiteId next() {
    return new SiteId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.site";
  }
}
