package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.PlaceTeams;
import ru.rsnms.reserve.PlacementPlan;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamQueries;
import ru.rsnms.reserve.TeamService;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/teams-place.xhtml}: the proposal of sites, changed by hand, confirmed. */
@Named
@ViewScoped
public class TeamsPlaceView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TeamQueries teams;
  @Inject TeamService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID season;
  private SiteKind kind;
  private List<Line> lines;
  private List<Option> sites;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    kind = kind == null ? SiteKind.INTERNSHIP : kind;
    if (getClosedBecause() == null && lines == null) {
      var plan = teams.plan(new SeasonId(season), kind);
      lines = plan.teams().stream().map(Line::of).toList();
      sites =
          plan.sites().stream()
              .map(
                  one ->
                      new Option(
                          one.site().value().toString(),
                          PageTexts.of("place.site", one.name(), one.places())))
              .toList();
    }
  }

  public String place() {
    var wanted = new HashMap<TeamId, SiteId>();
    lines.stream()
        .filter(line -> line.site != null && !line.site.isEmpty())
        .forEach(line -> wanted.put(new TeamId(line.team), new SiteId(UUID.fromString(line.site))));
    var command = new PlaceTeams(new SeasonId(season), kind, wanted);
    if (!notices.attempt(() -> service.place(command))) {
      return null;
    }
    notices.doneNext("place.done", wanted.size());
    return "/reserve/teams.xhtml?faces-redirect=true&season=" + season;
  }

  /** Why the user may not place teams; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/site-not-the-keeper"));
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Option> getSites() {
    return sites;
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

  /** A team with the site chosen for it. */
  public static class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID team;
    private final int number;
    private final String barred;
    private String site;

    private Line(UUID team, int number, String barred, String site) {
      this.team = team;
      this.number = number;
      this.barred = barred;
      this.site = site;
    }

    static Line of(PlacementPlan.Waiting waiting) {
      var barred =
          waiting.barred().stream()
              .map(bar -> PageTexts.of("place.bar", bar.siteName(), Texts.of(bar.clash())))
              .collect(Collectors.joining("; "));
      var proposed = waiting.proposed() == null ? "" : waiting.proposed().value().toString();
      return new Line(waiting.team().value(), waiting.number(), barred, proposed);
    }

    public int getNumber() {
      return number;
    }

    /** Sites where it must not work, with the reasons; empty where there are none. */
    public String getBarred() {
      return barred;
    }

    public String getSite() {
      return site;
    }

    public void setSite(String site) {
      this.site = site;
    }
  }
}
