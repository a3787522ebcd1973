package ru.rsnms.reserve.programme;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a recommended programme of a season. */
@Embeddable
public record ProgrammeId(UUID value) implements Identified {

  public ProgrammeId {
    Objects.requireNonNull(value);
  }

  public static ProgrammeId next() {
    return new ProgrammeId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.programme";
  }
}
