package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonRow;
import ru.rsnms.reserve.ProposeSite;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteService;
import ru.rsnms.reserve.WinnerClaim;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/site-propose.xhtml}: makes an organisation a site of a season. */
@Named
@ViewScoped
public class SiteProposeView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SiteService service;
  @Inject SeasonQueries seasons;
  @Inject OrganizationDirectory organizations;
  @Inject PersonQueries people;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID season;
  private SiteKind kind;
  private UUID organization;
  private String indicator;
  private int year;
  private Integer teams = 1;
  private String winner;
  private String contest;
  private Integer contestYear;
  private ContestRank rank;
  private String proof;
  private transient SeasonCard card;

  public void load() {
    if (season == null || kind == null || organization == null) {
      throw new NotFound("reserve/site-not-found");
    }
    getCard();
  }

  /** Proposes the organisation and leads to its card. */
  public String propose() {
    var proposed = new SiteId[1];
    var done = notices.attempt(() -> proposed[0] = service.propose(wanted()));
    if (!done) {
      return null;
    }
    notices.doneNext("site.proposed");
    return "/reserve/site.xhtml?faces-redirect=true&id=" + proposed[0].value();
  }

  private ProposeSite wanted() {
    return new ProposeSite(
        new SeasonId(season),
        kind,
        new OrganizationId(organization),
        indicator,
        year,
        teams == null ? 0 : teams,
        claim());
  }

  private WinnerClaim claim() {
    return winner == null || winner.isBlank()
        ? null
        : new WinnerClaim(
            new PersonId(UUID.fromString(winner)),
            contest,
            contestYear == null ? 0 : contestYear,
            rank,
            proof);
  }

  /** Why the user may not propose; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/site-not-the-keeper"));
  }

  public SeasonCard getCard() {
    if (card == null) {
      card = seasons.open(new SeasonId(season));
    }
    return card;
  }

  public String getOrganizationName() {
    return organizations.view(new OrganizationId(organization)).names().brief();
  }

  /** Is somebody with a contest asked for? */
  public boolean isWinnerAsked() {
    return kind == SiteKind.INTERNSHIP;
  }

  /** Who works there today. */
  public List<Option> getStaff() {
    var filter = new PersonFilter(null, new OrganizationId(organization), null, null);
    return people.people(filter, PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
        .map(SiteProposeView::option)
        .toList();
  }

  private static Option option(PersonRow row) {
    return new Option(row.id().toString(), row.name().full() + ", " + row.position());
  }

  /** Contests that the rules of the season count. */
  public List<Option> getContests() {
    return getCard().grounds().stream()
        .map(ground -> new Option(ground.contest(), ground.contest()))
        .toList();
  }

  public ContestRank[] getRanks() {
    return ContestRank.values();
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public SiteKind getKind() {
    return kind;
  }

  public void setKind(SiteKind kind) {
    this.kind = kind;
  }

  public UUID getOrganization() {
    return organization;
  }

  public void setOrganization(UUID organization) {
    this.organization = organization;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public Integer getTeams() {
    return teams;
  }

  public void setTeams(Integer teams) {
    this.teams = teams;
  }

  public String getWinner() {
    return winner;
  }

  public void setWinner(String winner) {
    this.winner = winner;
  }

  public String getContest() {
    return contest;
  }

  public void setContest(String contest) {
    this.contest = contest;
  }

  public Integer getContestYear() {
    return contestYear;
  }

  public void setContestYear(Integer contestYear) {
    this.contestYear = contestYear;
  }

  public ContestRank getRank() {
    return rank;
  }

  public void setRank(ContestRank rank) {
    this.rank = rank;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }
}
