package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.listing.Columns;

/** Days that a season promises to the candidates of level 1. */
@ApplicationScoped
public class SeasonDates {

  @PersistenceContext EntityManager em;

  /** Those that are settled. */
  public Map<SeasonMilestone, LocalDate> of(SeasonId season) {
    Map<SeasonMilestone, LocalDate> days = new EnumMap<>(SeasonMilestone.class);
    var query =
        em.createNativeQuery(
                "select milestone, on_day from reserve.season_date where season_id = :season",
                Object[].class)
            .setParameter("season", season.value());
    Columns.of(query)
        .forEach(columns -> days.put(columns.constant(SeasonMilestone.class), columns.date()));
    return days;
  }

  /** Writes them anew; refused where a later step would come before an earlier one. */
  public void settle(Season season, Map<SeasonMilestone, LocalDate> days) {
    mustFollow(season.applications().to(), days);
    em.createNativeQuery("delete from reserve.season_date where season_id = :season")
        .setParameter("season", season.id().value())
        .executeUpdate();
    days.forEach((milestone, day) -> insert(season.id(), milestone, day));
  }

  static void mustFollow(LocalDate closing, Map<SeasonMilestone, LocalDate> days) {
    var before = closing;
    for (var milestone : SeasonMilestone.values()) {
      var day = days.get(milestone);
      if (day != null && !day.isAfter(before)) {
        throw new Invalid("reserve/application-day-early", milestone.name(), before);
      }
      before = day == null ? before : day;
    }
  }

  private void insert(SeasonId season, SeasonMilestone milestone, LocalDate day) {
    em.createNativeQuery(
            "insert into reserve.season_date (season_id, milestone, on_day)"
                + " values (:season, :milestone, :day)")
        .setParameter("season", season.value())
        .setParameter("milestone", milestone.name())
        .setParameter("day", day)
        .executeUpdate();
  }
}
