package ru.rsnms.roadmap.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;

/** One kind of slip that a roadmap may have. */
@FunctionalInterface
interface RoadmapRule {

  Stream<Finding> doubtsAbout(ReadRoadmap roadmap);
}
