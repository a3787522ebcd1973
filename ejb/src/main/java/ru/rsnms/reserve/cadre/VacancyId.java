package ru.rsnms.reserve.cadre;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a vacancy of a head. */
@Embeddable
public record VacancyId(UUID value) implements Identified {

  public VacancyId {
    Objects.requireNonNull(value);
  }

  public static VacancyId next() {
    return new VacancyId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.vacancy";
  }
}
