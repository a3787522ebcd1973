package ru.rsnms.web.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.amendment.ActState;
import ru.rsnms.amendment.AmendmentStage;

/** Signs and colours of the states of acts. */
@Named("amendmentLooks")
@ApplicationScoped
public class Looks {

  public String tone(ActState state) {
    return switch (state) {
      case NOT_YET_IN_FORCE -> "warn";
      case IN_FORCE -> "ok";
      case AMENDED -> "info";
      case NO_LONGER_IN_FORCE -> "mute";
    };
  }

  public String icon(ActState state) {
    return switch (state) {
      case NOT_YET_IN_FORCE -> "clock";
      case IN_FORCE -> "check";
      case AMENDED -> "history";
      case NO_LONGER_IN_FORCE -> "void";
    };
  }

  public String tone(AmendmentStage stage) {
    return stage == AmendmentStage.ISSUED ? "ok" : "mute";
  }

  public String icon(AmendmentStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case READING -> "search";
      case ISSUED -> "check";
    };
  }
}
