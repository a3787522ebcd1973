package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamBoard;
import ru.rsnms.reserve.TeamCard;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.shared.CurrentActor;

/** Turns teams into what their pages show. */
@ApplicationScoped
public class TeamCards {

  private TeamStore teams;
  private TeamSight sight;
  private Trainings trainings;
  private SeasonStore seasons;
  private CurrentActor actor;

  protected TeamCards() {
    // for the container
  }

  @Inject
  public TeamCards(
      TeamStore teams,
      TeamSight sight,
      Trainings trainings,
      SeasonStore seasons,
      CurrentActor actor) {
    this.teams = teams;
    this.sight = sight;
    this.trainings = trainings;
    this.seasons = seasons;
    this.actor = actor;
  }

  public TeamCard card(Team team) {
    return new TeamCard(
        team.id(),
        team.version(),
        team.season(),
        team.number(),
        team.stage(),
        sight.siteName(team, SiteKind.INTERNSHIP).orElse(null),
        sight.siteName(team, SiteKind.EXPERT_PROJECT).orElse(null),
        team.there(),
        team.past(),
        team.steps(),
        SiteGuards.keeps(actor.get()));
  }

  /** Teams that are not given up, and for those who lead the level who has no team yet. */
  public TeamBoard board(Season season) {
    var size = seasons.ruling(season).teamSize();
    var keeping = SiteGuards.keeps(actor.get());
    var cards =
        teams.of(season.id()).stream()
            .filter(team -> team.stage() != TeamStage.DISSOLVED)
            .filter(sight::sees)
            .map(this::card)
            .toList();
    return new TeamBoard(
        size.least(), size.most(), cards, keeping ? free(season) : List.of(), keeping);
  }

  /** Who is trained and has no team, by name, whoever asks. */
  public List<Entrant> free(Season season) {
    var taken =
        teams.of(season.id()).stream()
            .flatMap(team -> team.there().stream())
            .map(TeamMember::application)
            .collect(Collectors.toSet());
    return trainings.trained(season).stream()
        .filter(one -> !taken.contains(one.application().value()))
        .toList();
  }
}
