package ru.rsnms.web.amendment;

import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.document.DocumentKind;

/** An issued act by name. */
public record ActRefJson(UUID id, DocumentKind kind, LocalDate date, String number) {

  static ActRefJson of(ActRef act) {
    return act == null
        ? null
        : new ActRefJson(act.order().value(), act.kind(), act.date(), act.number());
  }
}
