package ru.rsnms.web.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.roadmap.RoadmapStage;

/** Signs and colours of the states of roadmaps. */
@Named
@ApplicationScoped
public class RoadmapLooks {

  public String tone(RoadmapStage stage) {
    return switch (stage) {
      case DRAFT, CLOSED -> "mute";
      case APPROVED -> "ok";
    };
  }

  public String icon(RoadmapStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case APPROVED -> "check";
      case CLOSED -> "done";
    };
  }
}
