package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationRow;
import ru.rsnms.reserve.ApplicationService;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonRow;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /reserve/apply/index.xhtml}: the candidate's applications and seasons to apply to.
 */
@Named
@RequestScoped
public class ApplyStartView {

  private static final int FEW = 20;

  @Inject SeasonQueries seasons;
  @Inject ApplicationQueries applications;
  @Inject ApplicationService service;
  @Inject CurrentActor actor;
  @Inject Clock clock;
  @Inject Notices notices;

  private List<ApplicationRow> own;
  private List<SeasonRow> running;
  private UUID season;

  /** Begins the application to the chosen season, or goes on with the one begun. */
  public String begin() {
    var begun = new ApplicationId[1];
    return notices.attempt(() -> begun[0] = service.begin(new SeasonId(season)))
        ? "/reserve/apply/tasks.xhtml?faces-redirect=true&id=" + begun[0].value()
        : null;
  }

  public List<ApplicationRow> getOwn() {
    if (own == null) {
      own = applications.own();
    }
    return own;
  }

  /** Seasons that take applications and have none of the user yet. */
  public List<SeasonRow> getOpen() {
    return running().stream()
        .filter(row -> getOwn().stream().noneMatch(mine -> mine.season().equals(row.id())))
        .toList();
  }

  private List<SeasonRow> running() {
    if (running == null) {
      running = seasons.page(SeasonStage.RUNNING, PageRequest.first(FEW)).items();
    }
    return running;
  }

  /** The season of an application that was withdrawn and can be sent after all, else nothing. */
  public SeasonRow renewable(ApplicationRow mine) {
    return mine.stage() == ApplicationStage.WITHDRAWN
        ? running().stream()
            .filter(row -> row.id().equals(mine.season()))
            .filter(row -> row.applications().contains(LocalDate.now(clock)))
            .findFirst()
            .orElse(null)
        : null;
  }

  public boolean isCandidate() {
    return actor.get().has(Role.CANDIDATE);
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }
}
