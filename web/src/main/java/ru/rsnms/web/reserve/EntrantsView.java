package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.reserve.AdmitEntrants;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TrainingQueries;
import ru.rsnms.reserve.TrainingService;
import ru.rsnms.reserve.TrainingSheet;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/entrants.xhtml}: who takes part in level 2, and on which days. */
@Named
@ViewScoped
public class EntrantsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TrainingQueries trainings;
  @Inject TrainingService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID season;
  private String[] chosen;
  private String ground;
  private List<DayForm> days;
  private transient List<Option> options;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    if (getClosedBecause() == null && days == null) {
      var sheet = trainings.sheet(new SeasonId(season));
      days = new ArrayList<>(forms(sheet));
    }
  }

  private static List<DayForm> forms(TrainingSheet sheet) {
    return IntStream.range(0, sheet.neededDays())
        .mapToObj(
            at ->
                new DayForm(at + 1, at < sheet.days().size() ? sheet.days().get(at).date() : null))
        .toList();
  }

  public String admit() {
    var applications =
        Arrays.stream(getChosen()).map(id -> new ApplicationId(UUID.fromString(id))).toList();
    var command = new AdmitEntrants(new SeasonId(season), applications, ground);
    return notices.attempt(() -> service.admit(command))
        ? done("training.admitted", applications.size())
        : null;
  }

  public String schedule() {
    var dates = days.stream().map(DayForm::getDate).toList();
    return notices.attempt(() -> service.schedule(new SeasonId(season), dates))
        ? done("training.scheduled")
        : null;
  }

  private String done(String said, Object... details) {
    notices.doneNext(said, details);
    return "/reserve/training.xhtml?faces-redirect=true&season=" + season;
  }

  /** Why the user may not choose; {@code null} for those who may. */
  public String getClosedBecause() {
    return actor.get().has(Role.INST_RESERVE)
        ? null
        : Texts.of(new Forbidden("reserve/site-not-the-keeper"));
  }

  /** Whose applications run and who are not confirmed yet. */
  public List<Option> getOptions() {
    if (options == null) {
      options =
          trainings.choices(new SeasonId(season)).stream()
              .map(
                  one ->
                      new Option(
                          one.entrant().application().value().toString(),
                          PageTexts.of(
                              "training.choice",
                              String.valueOf(one.number()),
                              one.entrant().name(),
                              one.entrant().organizationName())))
              .toList();
    }
    return options;
  }

  public List<DayForm> getDays() {
    return days;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public String[] getChosen() {
    return chosen == null ? new String[0] : chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  /** A day of the training with its date. */
  public static class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private LocalDate date;

    DayForm(int number, LocalDate date) {
      this.number = number;
      this.date = date;
    }

    public int getNumber() {
      return number;
    }

    public LocalDate getDate() {
      return date;
    }

    public void setDate(LocalDate date) {
      this.date = date;
    }
  }
}
