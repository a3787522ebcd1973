package ru.rsnms.web.reserve;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.SeasonId;

/** The part of the list's address that narrows it. */
public class ApplicationSearch {

  @QueryParam("season")
  UUID season;

  @QueryParam("stage")
  ApplicationStage stage;

  @QueryParam("municipality")
  String municipality;

  @QueryParam("words")
  String words;

  @QueryParam("claims")
  Boolean claims;

  @QueryParam("group")
  ApplicationGroup group;

  @QueryParam("field")
  IdeaField field;

  @QueryParam("idea")
  IdeaStage idea;

  ApplicationFilter filter() {
    return new ApplicationFilter(
        season == null ? null : new SeasonId(season),
        stage,
        municipality,
        words,
        Boolean.TRUE.equals(claims),
        group,
        field,
        idea);
  }
}
