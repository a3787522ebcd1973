package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.shared.Conflict;

/** Refuses candidates who have not taught as long as the rules of the season ask. */
@ApplicationScoped
public class LeastExperience {

  private SeasonStore seasons;

  protected LeastExperience() {
    // for the container
  }

  @Inject
  public LeastExperience(SeasonStore seasons) {
    this.seasons = seasons;
  }

  /** Who teaches since a day that the registry does not know is let to the institute. */
  public void require(Season season, Candidate candidate) {
    seasons.rulesOf(season).stream()
        .flatMapToInt(rules -> rules.rules().countIfSet(RuleKey.MIN_EXPERIENCE).stream())
        .forEach(years -> require(years, candidate.teachingSince(), season.applications().to()));
  }

  static void require(int years, LocalDate since, LocalDate lastDay) {
    if (since != null && Period.between(since, lastDay).getYears() < years) {
      throw new Conflict("reserve/application-experience", years);
    }
  }
}
