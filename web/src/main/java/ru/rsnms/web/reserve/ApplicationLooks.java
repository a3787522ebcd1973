package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ClaimStage;

/** Signs and colours of the states of applications and of what they claim. */
@Named
@ApplicationScoped
public class ApplicationLooks {

  public String tone(ApplicationStage stage) {
    return switch (stage) {
      case DRAFT, WITHDRAWN -> "mute";
      case SUBMITTED -> "info";
      case RETURNED -> "warn";
      case ADMITTED -> "ok";
      case REJECTED, DISQUALIFIED -> "bad";
    };
  }

  public String icon(ApplicationStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case SUBMITTED -> "inbox";
      case RETURNED -> "undo";
      case ADMITTED -> "check";
      case WITHDRAWN -> "exit";
      case REJECTED, DISQUALIFIED -> "void";
    };
  }

  public String claimTone(ClaimStage stage) {
    return switch (stage) {
      case CLAIMED -> "warn";
      case VERIFIED -> "ok";
      case REFUSED -> "bad";
    };
  }

  public String claimIcon(ClaimStage stage) {
    return switch (stage) {
      case CLAIMED -> "clock";
      case VERIFIED -> "check";
      case REFUSED -> "void";
    };
  }
}
