package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.rsnms.reserve.SeasonAction;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonService;
import ru.rsnms.reserve.SettleGround;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/contest.xhtml}: a contest whose results pass without the quota. */
@Named
@ViewScoped
public class ContestView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SeasonQueries seasons;
  @Inject SeasonService service;
  @Inject Notices notices;

  private UUID id;
  private Integer at;
  private long version;
  private String title;
  private String closedBecause;
  private String contest;
  private String[] ranks = {};
  private Integer firstYear;
  private boolean teamCounts;
  private SourceForm source = new SourceForm();

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    var card = seasons.open(new SeasonId(id));
    version = card.version();
    title = card.title();
    closedBecause = card.action(SeasonAction.EDIT).closedBecause();
    if (at != null) {
      if (at < 0 || at >= card.grounds().size()) {
        throw new NotFound("reserve/contest-not-found");
      }
      show(card.grounds().get(at));
    }
  }

  private void show(FastTrackGround ground) {
    contest = ground.contest();
    ranks = ground.ranksInOrder().stream().map(Enum::name).toArray(String[]::new);
    firstYear = ground.firstYear() == 0 ? null : ground.firstYear();
    teamCounts = ground.teamCounts();
    source = SourceForm.of(ground.origin());
  }

  public String save() {
    return notices.attempt(() -> service.settleGround(command()))
        ? back("season.contest.saved")
        : null;
  }

  public String drop() {
    return notices.attempt(() -> service.dropGround(new SeasonId(id), version, at))
        ? back("season.contest.dropped")
        : null;
  }

  private String back(String said) {
    notices.doneNext(said);
    return "/reserve/season.xhtml?faces-redirect=true&id=" + id;
  }

  private SettleGround command() {
    Set<ContestRank> chosen =
        Stream.of(ranks).map(ContestRank::valueOf).collect(Collectors.toUnmodifiableSet());
    var year = firstYear == null ? 0 : firstYear;
    var ground = new FastTrackGround(contest, chosen, year, teamCounts, source.origin());
    return new SettleGround(new SeasonId(id), version, at, ground);
  }

  public List<Option> getAllRanks() {
    return Option.of(ContestRank.values());
  }

  public String getClosedBecause() {
    return closedBecause;
  }

  public String getTitle() {
    return title;
  }

  public SourceForm getSource() {
    return source;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Integer getAt() {
    return at;
  }

  public void setAt(Integer at) {
    this.at = at;
  }

  public String getContest() {
    return contest;
  }

  public void setContest(String contest) {
    this.contest = contest;
  }

  public String[] getRanks() {
    return ranks.clone();
  }

  public void setRanks(String[] ranks) {
    this.ranks = ranks == null ? new String[0] : ranks.clone();
  }

  public Integer getFirstYear() {
    return firstYear;
  }

  public void setFirstYear(Integer firstYear) {
    this.firstYear = firstYear;
  }

  public boolean isTeamCounts() {
    return teamCounts;
  }

  public void setTeamCounts(boolean teamCounts) {
    this.teamCounts = teamCounts;
  }
}
