package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.SiteGuards;
import ru.rsnms.reserve.model.TeamCards;
import ru.rsnms.reserve.model.TeamPlacing;
import ru.rsnms.reserve.model.TeamSight;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** Reads teams: a member the own one, staff those of the own territory. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class TeamQueries {

  private TeamCards cards;
  private TeamSight sight;
  private TeamPlacing placing;
  private SeasonStore seasons;
  private CurrentActor actor;

  protected TeamQueries() {
    // for the container
  }

  @Inject
  public TeamQueries(
      TeamCards cards,
      TeamSight sight,
      TeamPlacing placing,
      SeasonStore seasons,
      CurrentActor actor) {
    this.cards = cards;
    this.sight = sight;
    this.placing = placing;
    this.seasons = seasons;
    this.actor = actor;
  }

  /** Teams of a season that the caller may see; refused while its rules are not in force. */
  public TeamBoard board(@NotNull SeasonId season) {
    return cards.board(seasons.get(season));
  }

  public TeamCard team(@NotNull TeamId id) {
    return cards.card(sight.get(id));
  }

  /** Which team could work where; changes nothing. */
  @RolesAllowed(INST_RESERVE)
  public PlacementPlan plan(@NotNull SeasonId id, @NotNull SiteKind kind) {
    SiteGuards.requireKeeper(actor.get());
    var season = seasons.get(id);
    return placing.plan(season, kind, seasons.ruling(season));
  }
}
