package ru.rsnms.roadmap;

import static ru.rsnms.roadmap.RoadmapField.ACTIVITY;
import static ru.rsnms.roadmap.RoadmapField.CONTROL_LEVEL;
import static ru.rsnms.roadmap.RoadmapField.DOCUMENT;
import static ru.rsnms.roadmap.RoadmapField.END;
import static ru.rsnms.roadmap.RoadmapField.NUMBER;
import static ru.rsnms.roadmap.RoadmapField.RESPONSIBLE;
import static ru.rsnms.roadmap.RoadmapField.RESULT;
import static ru.rsnms.roadmap.RoadmapField.START;
import static ru.rsnms.roadmap.RoadmapField.SUBJECT;
import static ru.rsnms.roadmap.RoadmapField.SYSTEM_ACTIVITY;
import static ru.rsnms.roadmap.RoadmapField.TERM;

import java.util.List;

/**
 * Which columns a roadmap has, from left to right; how they are headed is the roadmap's own data.
 */
public enum RoadmapForm {
  /** The common plan of measures: numbered rows under sections. */
  NUMBERED,
  /** Rows without numbers beside the system activity that several of them serve. */
  SYSTEM,
  /** A project plan: results, activities with start and end, checkpoints, levels of control. */
  PROJECT;

  public List<RoadmapField> fields() {
    return switch (this) {
      case NUMBERED -> List.of(NUMBER, ACTIVITY, RESPONSIBLE, TERM, RESULT);
      case SYSTEM -> List.of(SYSTEM_ACTIVITY, ACTIVITY, SUBJECT, RESPONSIBLE, TERM, RESULT);
      case PROJECT -> List.of(NUMBER, ACTIVITY, START, END, RESPONSIBLE, DOCUMENT, CONTROL_LEVEL);
    };
  }

  public boolean has(RoadmapField field) {
    return fields().contains(field);
  }
}
