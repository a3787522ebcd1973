package ru.rsnms.agreement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.document.NormUnit;

/**
 * An annex of an agreement.
 *
 * @param events the plan of joint events; empty where the annex is only text
 */
public record AgreementAnnex(UUID id, String title, List<NormUnit> units, List<JointEvent> events) {

  public AgreementAnnex {
    Objects.requireNonNull(id);
    title = title == null ? "" : title;
    units = units == null ? List.of() : List.copyOf(units);
    events = events == null ? List.of() : List.copyOf(events);
  }

  public AgreementAnnex withUnits(List<NormUnit> newUnits) {
    return new AgreementAnnex(id, title, newUnits, events);
  }

  public AgreementAnnex withEvents(List<JointEvent> newEvents) {
    return new AgreementAnnex(id, title, units, newEvents);
  }
}
