package ru.rsnms.roadmap.adapter.check;

import java.util.List;
import ru.rsnms.document.Finding;

/** All rules about a roadmap. */
public final class RoadmapRules {

  private static final List<RoadmapRule> ALL =
      List.of(
          new RowNumbers(),
          new TermBeforePeriod(),
          new TermBeforeOrder(),
          new TermReversed(),
          new TermAmongResponsible(),
          new TermEndsActivity(),
          new EmptyCells(),
          new SameActivity(),
          new WordsWithoutColumn(),
          new CheckpointOnResultDay(),
          new StartOnLastDay());

  private RoadmapRules() {}

  public static List<Finding> doubts(ReadRoadmap roadmap) {
    return ALL.stream().flatMap(rule -> rule.doubtsAbout(roadmap)).toList();
  }
}
