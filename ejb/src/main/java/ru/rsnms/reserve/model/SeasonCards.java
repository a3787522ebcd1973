package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.CurrentActor;

/** Turns a season into what its page shows: frozen rules once there are any, else the draft. */
@ApplicationScoped
public class SeasonCards {

  private SeasonStore seasons;
  private SeasonGuards guards;
  private CurrentActor actor;

  protected SeasonCards() {
    // for the container
  }

  @Inject
  public SeasonCards(SeasonStore seasons, SeasonGuards guards, CurrentActor actor) {
    this.seasons = seasons;
    this.guards = guards;
    this.actor = actor;
  }

  public SeasonCard of(Season season) {
    var frozen = seasons.rulesOf(season);
    var lines = frozen.map(RuleVersion::settled).orElseGet(season::lines);
    var grounds = frozen.map(RuleVersion::contests).orElseGet(season::contests);
    return new SeasonCard(
        season.id(),
        season.version(),
        season.ordinal(),
        season.title(),
        season.stage(),
        season.owner(),
        season.ownerName(),
        season.applications(),
        lines,
        grounds,
        RuleSet.findings(lines, grounds),
        frozen.map(RuleVersion::frozen).orElse(null),
        season.order().orElse(null),
        season.changedAt(),
        season.changedByName(),
        guards.states(season, actor.get()));
  }
}
