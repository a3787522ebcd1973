package ru.rsnms.signature.adapter.cms;

import java.time.Instant;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** The moment at which the certificate of a signature had to be valid, and who says so. */
record SigningMoment(Instant at, Source source) {

  /** The later ones stand in where an earlier one is missing. */
  enum Source {
    /** A time-stamp authority. */
    STAMP,
    /** This system, when the file came. */
    RECEIPT,
    /** The clock of the signatory. */
    CLAIM,
    /** Nobody; now is as good as any. */
    CHECK
  }

  String sentence() {
    return Texts.of("signature.moment." + source, RussianDates.moment(at));
  }
}
