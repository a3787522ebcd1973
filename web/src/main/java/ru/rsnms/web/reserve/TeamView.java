package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.TeamCard;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamQueries;
import ru.rsnms.reserve.TeamRole;
import ru.rsnms.reserve.TeamService;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/team.xhtml}: a team, its people and its way. */
@Named
@ViewScoped
public class TeamView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TeamQueries teams;
  @Inject TeamService service;
  @Inject SeasonQueries seasons;
  @Inject Notices notices;

  private UUID id;
  private String leader;
  private String reason;
  private transient TeamCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/team-not-found");
    }
    leader =
        getCard().members().stream()
            .filter(member -> member.role() == TeamRole.LEADER)
            .map(member -> member.application().toString())
            .findFirst()
            .orElse(null);
  }

  public String fix() {
    var seen = getCard();
    return then(() -> service.fix(seen.id(), seen.version()), "team.fixed");
  }

  public String reopen() {
    var seen = getCard();
    return then(() -> service.reopen(seen.id(), seen.version(), reason), "team.reopened");
  }

  public String dissolve() {
    var seen = getCard();
    return then(() -> service.dissolve(seen.id(), seen.version(), reason), "team.dissolved");
  }

  public String appoint() {
    var seen = getCard();
    var member = new ApplicationId(UUID.fromString(leader));
    return then(
        () -> service.appoint(seen.id(), seen.version(), member, TeamRole.LEADER),
        "team.appointed");
  }

  private String then(Runnable step, String said) {
    if (!notices.attempt(step)) {
      card = null;
      return null;
    }
    notices.doneNext(said);
    return "/reserve/team.xhtml?faces-redirect=true&id=" + id;
  }

  public boolean isForming() {
    return getCard().keeping() && getCard().stage() == TeamStage.FORMING;
  }

  public boolean isReopenable() {
    return getCard().keeping() && getCard().stage() == TeamStage.FIXED;
  }

  public boolean isDissolvable() {
    return getCard().keeping() && getCard().stage().canBecome(TeamStage.DISSOLVED);
  }

  public boolean isLed() {
    return getCard().keeping() && getCard().stage() != TeamStage.DISSOLVED;
  }

  public List<Option> getPeople() {
    return getCard().members().stream().map(TeamView::option).toList();
  }

  private static Option option(TeamMember member) {
    return new Option(member.application().toString(), member.name());
  }

  public TeamCard getCard() {
    if (card == null) {
      card = teams.team(new TeamId(id));
    }
    return card;
  }

  public SeasonCard getSeason() {
    return seasons.open(getCard().season());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getLeader() {
    return leader;
  }

  public void setLeader(String leader) {
    this.leader = leader;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
