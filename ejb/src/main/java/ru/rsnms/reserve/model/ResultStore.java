package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;

/** Results that came in tables. */
@ApplicationScoped
public class ResultStore {

  @PersistenceContext EntityManager em;

  /** By application. */
  Map<UUID, Score> scores(SeasonId season, ResultKind kind) {
    return em.createQuery(
            "select r from ImportedResult r where r.season = :season and r.key.kind = :kind",
            ImportedResult.class)
        .setParameter("season", season.value())
        .setParameter("kind", kind)
        .getResultStream()
        .collect(Collectors.toMap(ImportedResult::application, ImportedResult::score));
  }

  /** Written over what was there of the same application and kind. */
  public void keep(List<ImportedResult> results) {
    results.forEach(em::merge);
  }
}
