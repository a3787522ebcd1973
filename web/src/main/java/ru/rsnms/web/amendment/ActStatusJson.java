package ru.rsnms.web.amendment;

import java.time.LocalDate;
import java.util.List;
import ru.rsnms.amendment.ActState;
import ru.rsnms.amendment.ActStatus;

/** The state of an act on a day. */
public record ActStatusJson(
    ActRefJson act,
    ActState state,
    LocalDate on,
    LocalDate from,
    List<ActRefJson> amendedBy,
    LocalDate editionFrom,
    LocalDate until,
    ActRefJson endedBy) {

  static ActStatusJson of(ActStatus status) {
    return new ActStatusJson(
        ActRefJson.of(status.act()),
        status.state(),
        status.on(),
        status.from(),
        status.amendedBy().stream().map(ActRefJson::of).toList(),
        status.editionFrom(),
        status.until(),
        ActRefJson.of(status.endedBy()));
  }
}
