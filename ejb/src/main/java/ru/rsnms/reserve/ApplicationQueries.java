package ru.rsnms.reserve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.model.ApplicationCards;
import ru.rsnms.reserve.model.ApplicationRegister;
import ru.rsnms.reserve.model.ApplicationStore;
import ru.rsnms.reserve.model.AttachmentStore;
import ru.rsnms.reserve.model.SeasonDates;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads applications: the own one, or those of the caller's territory. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class ApplicationQueries {

  private ApplicationStore applications;
  private ApplicationRegister register;
  private ApplicationCards cards;
  private AttachmentStore files;
  private SeasonStore seasons;
  private SeasonDates dates;
  private MunicipalityNames municipalities;
  private AuditQueries audit;

  protected ApplicationQueries() {
    // for the container
  }

  @Inject
  public ApplicationQueries(
      ApplicationStore applications,
      ApplicationRegister register,
      ApplicationCards cards,
      AttachmentStore files,
      SeasonStore seasons,
      SeasonDates dates,
      MunicipalityNames municipalities,
      AuditQueries audit) {
    this.applications = applications;
    this.register = register;
    this.cards = cards;
    this.files = files;
    this.seasons = seasons;
    this.dates = dates;
    this.municipalities = municipalities;
    this.audit = audit;
  }

  /** Sorts: {@code number} (the default), {@code name}, {@code organization}, {@code submitted}. */
  public Page<ApplicationRow> page(
      @NotNull ApplicationFilter filter, @NotNull PageRequest request) {
    return register.page(filter, request);
  }

  /** The whole list for a file: the rows of {@link #page} without pages, one by one. */
  @Audited("reserve.take-applications")
  public void each(
      @NotNull ApplicationFilter filter, String sort, @NotNull Consumer<ApplicationRow> taker) {
    register.each(filter, sort, taker);
  }

  /** How many applications of a season stand where. */
  public ApplicationFunnel funnel(@NotNull SeasonId season) {
    return register.funnel(seasons.get(season).id());
  }

  /** The caller's own applications, newest season first. */
  public List<ApplicationRow> own() {
    return register.own();
  }

  public ApplicationCard open(@NotNull ApplicationId id) {
    return cards.of(applications.get(id));
  }

  /** A file of an application. */
  public PaperFile file(@NotNull ApplicationId id, @NotNull AttachmentId file) {
    return files.get(applications.get(id).id(), file);
  }

  /** Contests of the season's rules that results may be claimed of. */
  public List<FastTrackGround> contests(@NotNull SeasonId season) {
    return seasons
        .rulesOf(seasons.get(season))
        .map(rules -> rules.rules().grounds())
        .orElse(List.of());
  }

  /** Days that a season promises to candidates, those that are settled. */
  public Map<SeasonMilestone, LocalDate> dates(@NotNull SeasonId season) {
    return dates.of(seasons.get(season).id());
  }

  /** Names of the municipalities by code, for filters. */
  public Map<String, String> municipalities() {
    return municipalities.all();
  }

  /** Who did what to the application, newest first, refused attempts included. */
  public Page<AuditRow> history(@NotNull ApplicationId id, @NotNull PageRequest request) {
    return audit.about(applications.get(id).id(), request);
  }
}
