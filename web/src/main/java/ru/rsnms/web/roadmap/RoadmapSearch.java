package ru.rsnms.web.roadmap;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.roadmap.RoadmapFilter;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapStage;

/** The part of the register's address that narrows it. */
public class RoadmapSearch {

  @QueryParam("words")
  String words;

  @QueryParam("level")
  RoadmapLevel level;

  @QueryParam("stage")
  RoadmapStage stage;

  @QueryParam("owner")
  UUID owner;

  @QueryParam("year")
  Integer year;

  RoadmapFilter filter() {
    var organization = owner == null ? null : new OrganizationId(owner);
    return new RoadmapFilter(words, level, stage, organization, year);
  }
}
