package ru.rsnms.web.reserve;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.ReserveKind;

/** The part of the register's address that narrows it. */
public class CadreSearch {

  @QueryParam("on")
  LocalDate on;

  @QueryParam("kind")
  ReserveKind kind;

  @QueryParam("municipality")
  String municipality;

  @QueryParam("stage")
  ReserveStage stage;

  @QueryParam("season")
  UUID season;

  @QueryParam("words")
  String words;

  @QueryParam("endingBy")
  LocalDate endingBy;

  CadreFilter filter() {
    return new CadreFilter(
        on,
        kind,
        municipality,
        stage,
        season == null ? null : new SeasonId(season),
        words,
        endingBy);
  }
}
