package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.AdmissionService;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SetSeasonDates;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/dates.xhtml}: the days that level 1 promises to candidates. */
@Named
@ViewScoped
public class SeasonDatesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SeasonQueries seasons;
  @Inject ApplicationQueries applications;
  @Inject AdmissionService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private String title;
  private DatePeriod term;
  private final Map<SeasonMilestone, LocalDate> days = new EnumMap<>(SeasonMilestone.class);

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    var card = seasons.open(new SeasonId(id));
    version = card.version();
    title = card.title();
    term = card.applications();
    days.putAll(applications.dates(card.id()));
  }

  public String save() {
    var settled =
        days.entrySet().stream()
            .filter(entry -> Objects.nonNull(entry.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var command = new SetSeasonDates(new SeasonId(id), version, settled);
    if (!notices.attempt(() -> service.settleDates(command))) {
      return null;
    }
    notices.doneNext("season.dates.saved");
    return "/reserve/applications.xhtml?faces-redirect=true&season=" + id;
  }

  /** Why the user may not settle days; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/not-the-keeper"));
  }

  public LocalDate getAdmission() {
    return days.get(SeasonMilestone.ADMISSION);
  }

  public void setAdmission(LocalDate day) {
    days.put(SeasonMilestone.ADMISSION, day);
  }

  public LocalDate getReview() {
    return days.get(SeasonMilestone.REVIEW);
  }

  public void setReview(LocalDate day) {
    days.put(SeasonMilestone.REVIEW, day);
  }

  public LocalDate getPreliminary() {
    return days.get(SeasonMilestone.PRELIMINARY);
  }

  public void setPreliminary(LocalDate day) {
    days.put(SeasonMilestone.PRELIMINARY, day);
  }

  public LocalDate getLast() {
    return days.get(SeasonMilestone.FINAL);
  }

  public void setLast(LocalDate day) {
    days.put(SeasonMilestone.FINAL, day);
  }

  public String getTitle() {
    return title;
  }

  public DatePeriod getTerm() {
    return term;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
