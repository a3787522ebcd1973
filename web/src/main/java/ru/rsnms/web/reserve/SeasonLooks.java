package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.SeasonStage;

/** Signs and colours of the states of seasons. */
@Named
@ApplicationScoped
public class SeasonLooks {

  public String tone(SeasonStage stage) {
    return switch (stage) {
      case DRAFT, CLOSED, ARCHIVED, CANCELLED -> "mute";
      case ORDERED -> "info";
      case APPROVED, RUNNING -> "ok";
    };
  }

  public String icon(SeasonStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case ORDERED -> "doc";
      case APPROVED -> "check";
      case RUNNING -> "flag";
      case CLOSED, ARCHIVED -> "done";
      case CANCELLED -> "void";
    };
  }
}
