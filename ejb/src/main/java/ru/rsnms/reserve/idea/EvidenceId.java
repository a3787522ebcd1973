package ru.rsnms.reserve.idea;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Ids;

/** Identity of the word that an idea came true. */
@Embeddable
public record EvidenceId(UUID value) {

  public EvidenceId {
    Objects.requireNonNull(value);
  }

  public static EvidenceId next() {
    return new EvidenceId(Ids.next());
  }
}
