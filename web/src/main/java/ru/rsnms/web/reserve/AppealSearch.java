package ru.rsnms.web.reserve;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.appeal.AppealFilter;

/** The part of the list's address that narrows it. */
public class AppealSearch {

  @QueryParam("season")
  UUID season;

  @QueryParam("stage")
  AppealStage stage;

  @QueryParam("words")
  String words;

  @QueryParam("late")
  Boolean late;

  AppealFilter filter() {
    return new AppealFilter(
        season == null ? null : new SeasonId(season), stage, words, Boolean.TRUE.equals(late));
  }
}
