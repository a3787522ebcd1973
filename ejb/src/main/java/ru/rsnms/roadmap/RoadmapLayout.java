package ru.rsnms.roadmap;

import ru.rsnms.document.Table;

/** How the columns of a printed roadmap share the sheet. */
final class RoadmapLayout {

  private RoadmapLayout() {}

  /** Shares of the 257 mm field of a landscape sheet. */
  static int widthMm(RoadmapForm form, RoadmapField field) {
    return switch (form) {
      case NUMBERED ->
          switch (field) {
            case NUMBER -> 12;
            case ACTIVITY -> 95;
            case TERM -> 35;
            case RESULT -> 70;
            default -> 45;
          };
      case SYSTEM ->
          switch (field) {
            case SYSTEM_ACTIVITY -> 55;
            case ACTIVITY -> 58;
            case TERM -> 25;
            case RESULT -> 40;
            case SUBJECT -> 34;
            default -> 45;
          };
      case PROJECT ->
          switch (field) {
            case NUMBER -> 14;
            case ACTIVITY -> 68;
            case START, END -> 22;
            case DOCUMENT -> 63;
            case CONTROL_LEVEL -> 23;
            default -> 45;
          };
    };
  }

  static Table.Align align(RoadmapField field) {
    return switch (field) {
      case NUMBER, START, END, CONTROL_LEVEL -> Table.Align.CENTER;
      case SYSTEM_ACTIVITY, ACTIVITY, SUBJECT, RESPONSIBLE, TERM, RESULT, DOCUMENT ->
          Table.Align.LEFT;
    };
  }
}
