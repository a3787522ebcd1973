package ru.rsnms.expertise;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a panel. */
@Embeddable
public record PanelId(UUID value) implements Identified {

  public PanelId {
    Objects.requireNonNull(value);
  }

  public static PanelId next() {
    return new PanelId(Ids.next());
  }

  @Override
  public String kind() {
    return "expertise.panel";
  }
}
