package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.TestVersionStage;

/** Signs and colours of tests and attempts; results as people read them. */
@Named
@ApplicationScoped
public class TestLooks {

  public String tone(TestVersionStage stage) {
    return switch (stage) {
      case DRAFT, RETIRED -> "mute";
      case PUBLISHED -> "ok";
    };
  }

  public String icon(TestVersionStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case PUBLISHED -> "check";
      case RETIRED -> "void";
    };
  }

  public String attemptTone(TestStage stage) {
    return switch (stage) {
      case ASSIGNED -> "mute";
      case STARTED -> "info";
      case FINISHED, SCORED -> "ok";
      case EXPIRED -> "warn";
      case ANNULLED -> "bad";
    };
  }

  public String attemptIcon(TestStage stage) {
    return switch (stage) {
      case ASSIGNED -> "inbox";
      case STARTED -> "pen";
      case FINISHED -> "check";
      case SCORED -> "done";
      case EXPIRED -> "clock";
      case ANNULLED -> "void";
    };
  }

  /** {@code 71,67}; nothing for nothing. */
  public String result(BigDecimal result) {
    return result == null
        ? ""
        : result.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }
}
