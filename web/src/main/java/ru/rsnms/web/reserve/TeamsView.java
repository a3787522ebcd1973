package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.TeamBoard;
import ru.rsnms.reserve.TeamQueries;
import ru.rsnms.reserve.TeamService;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/teams.xhtml}: the teams of a season and who has none. */
@Named
@ViewScoped
public class TeamsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TeamQueries teams;
  @Inject TeamService service;
  @Inject SeasonQueries seasons;
  @Inject Notices notices;

  private UUID season;
  private transient SeasonCard card;
  private transient TeamBoard board;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  public String form() {
    var formed = new int[1];
    if (!notices.attempt(() -> formed[0] = service.form(new SeasonId(season)))) {
      board = null;
      return null;
    }
    notices.doneNext("teams.formed", formed[0]);
    return "/reserve/teams.xhtml?faces-redirect=true&season=" + season;
  }

  /** Is somebody left to share out? */
  public boolean isFormable() {
    return getBoard().keeping() && !getBoard().free().isEmpty();
  }

  /** Does a settled team wait for its site? */
  public boolean isPlaceable() {
    return getBoard().keeping()
        && getBoard().teams().stream().anyMatch(team -> team.stage() == TeamStage.FIXED);
  }

  public SeasonCard getCard() {
    if (card == null) {
      card = seasons.open(new SeasonId(season));
    }
    return card;
  }

  /** The teams; {@code null} while the season's rules are open. */
  public TeamBoard getBoard() {
    if (board == null && getCard().frozen() != null) {
      board = teams.board(getCard().id());
    }
    return board;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }
}
