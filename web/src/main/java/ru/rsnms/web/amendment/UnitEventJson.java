package ru.rsnms.web.amendment;

import java.time.LocalDate;
import ru.rsnms.amendment.Operation;
import ru.rsnms.amendment.UnitEvent;

/** One change in the life of a unit. */
public record UnitEventJson(
    LocalDate from, ActRefJson act, Operation operation, String before, String after) {

  static UnitEventJson of(UnitEvent event) {
    return new UnitEventJson(
        event.from(), ActRefJson.of(event.act()), event.operation(), event.before(), event.after());
  }
}
