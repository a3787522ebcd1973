package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.TeamStage;

/** Signs and colours of the states of teams. */
@Named
@ApplicationScoped
public class TeamLooks {

  public String tone(TeamStage stage) {
    return switch (stage) {
      case FORMING -> "warn";
      case FIXED, SUBMITTED, DEFENDED, PRESENTED -> "info";
      case PLACED, PASSED, SITE_ASSIGNED, WORKING -> "ok";
      case FAILED, DISSOLVED -> "mute";
    };
  }

  public String icon(TeamStage stage) {
    return switch (stage) {
      case FORMING -> "pen";
      case FIXED -> "lock";
      case PLACED, SITE_ASSIGNED, WORKING -> "school";
      case SUBMITTED -> "doc";
      case DEFENDED, PRESENTED, PASSED -> "check";
      case FAILED -> "cross";
      case DISSOLVED -> "void";
    };
  }
}
