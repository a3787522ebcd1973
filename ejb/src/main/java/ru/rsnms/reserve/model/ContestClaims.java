package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ru.rsnms.reserve.WriteClaim;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.shared.Invalid;

/** Checks what is claimed of contests against the rules of the season. */
@ApplicationScoped
public class ContestClaims {

  private SeasonStore seasons;

  protected ContestClaims() {
    // for the container
  }

  @Inject
  public ContestClaims(SeasonStore seasons) {
    this.seasons = seasons;
  }

  /** Refuses a result that could open no way, whatever its proof says. */
  public void mustFit(Application application, WriteClaim claim, LocalDate today) {
    var ground =
        seasons.rulesOf(seasons.get(application.season())).stream()
            .flatMap(rules -> rules.rules().grounds().stream())
            .filter(one -> one.isAbout(claim.contest()))
            .findFirst()
            .orElseThrow(() -> new Invalid("reserve/application-contest-unknown", "contest"));
    mustFit(ground, claim, today);
  }

  static void mustFit(FastTrackGround ground, WriteClaim claim, LocalDate today) {
    if (!ground.ranks().contains(claim.rank())) {
      throw new Invalid("reserve/application-rank-unknown", "rank", claim.rank());
    }
    var earliest = Math.max(ground.firstYear(), 1990);
    if (claim.year() < earliest || claim.year() > today.getYear()) {
      throw new Invalid("reserve/application-year", "year", earliest, today.getYear());
    }
    if (claim.ofTeam() && !ground.teamCounts()) {
      throw new Invalid("reserve/application-team", "ofTeam");
    }
  }
}
