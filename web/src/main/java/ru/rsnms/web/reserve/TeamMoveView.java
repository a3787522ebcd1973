package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.Entrant;
import ru.rsnms.reserve.MoveMember;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamBoard;
import ru.rsnms.reserve.TeamCard;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamQueries;
import ru.rsnms.reserve.TeamService;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/**
 * Backs {@code /reserve/team-move.xhtml}: puts a participant into another team, with the reason.
 */
@Named
@ViewScoped
public class TeamMoveView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Chosen where the participant gets no other team. */
  private static final String OUT = "out";

  @Inject TeamQueries teams;
  @Inject TeamService service;
  @Inject Notices notices;

  private UUID season;
  private UUID participant;
  private UUID from;
  private String to;
  private String reason;
  private transient TeamBoard board;

  public void load() {
    if (season == null || participant == null) {
      throw new NotFound("reserve/team-not-found");
    }
    getBoard();
  }

  public String move() {
    var command =
        new MoveMember(
            new SeasonId(season),
            new ApplicationId(participant),
            from == null ? null : new TeamId(from),
            OUT.equals(to) ? null : new TeamId(UUID.fromString(to)),
            reason);
    if (!notices.attempt(() -> service.move(command))) {
      board = null;
      return null;
    }
    notices.doneNext("team.moved");
    return "/reserve/teams.xhtml?faces-redirect=true&season=" + season;
  }

  /** Why nobody can be moved here; {@code null} where one can. */
  public String getClosedBecause() {
    if (!getBoard().keeping()) {
      return Texts.of(new Forbidden("reserve/site-not-the-keeper"));
    }
    return getName() == null ? Texts.of(new Conflict("reserve/team-member-gone")) : null;
  }

  /** Who is moved; {@code null} where another has moved them meanwhile. */
  public String getName() {
    return from == null
        ? getBoard().free().stream()
            .filter(one -> one.application().value().equals(participant))
            .map(Entrant::name)
            .findFirst()
            .orElse(null)
        : getBoard().teams().stream()
            .filter(team -> team.id().value().equals(from))
            .flatMap(team -> team.members().stream())
            .filter(one -> one.application().equals(participant))
            .map(TeamMember::name)
            .findFirst()
            .orElse(null);
  }

  /** Teams that are being formed, and none. */
  public List<Option> getTeams() {
    var forming =
        getBoard().teams().stream()
            .filter(team -> team.stage() == TeamStage.FORMING && !team.id().value().equals(from))
            .map(TeamMoveView::option);
    return from == null
        ? forming.toList()
        : Stream.concat(forming, Stream.of(new Option(OUT, PageTexts.of("team.none")))).toList();
  }

  private static Option option(TeamCard team) {
    return new Option(
        team.id().value().toString(),
        PageTexts.of("team.choice", team.number(), team.members().size()));
  }

  private TeamBoard getBoard() {
    if (board == null) {
      board = teams.board(new SeasonId(season));
    }
    return board;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public UUID getParticipant() {
    return participant;
  }

  public void setParticipant(UUID participant) {
    this.participant = participant;
  }

  public UUID getFrom() {
    return from;
  }

  public void setFrom(UUID from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
