package ru.rsnms.web.reserve;

import jakarta.faces.component.UIInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.MarkAttendance;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TrainingQueries;
import ru.rsnms.reserve.TrainingService;
import ru.rsnms.reserve.TrainingSheet;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Fields;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/**
 * Backs {@code /reserve/attendance.xhtml}: ticks who is there on a day, at the door with a phone.
 */
@Named
@ViewScoped
public class AttendanceView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TrainingQueries trainings;
  @Inject TrainingService service;
  @Inject Notices notices;

  private UUID season;
  private int number;
  private long version;
  private String[] present;
  private transient TrainingSheet sheet;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/training-no-such-day");
    }
    var day = getDay();
    version = day.version();
    present =
        getSheet().rows().stream()
            .filter(row -> row.present().contains(number))
            .map(row -> row.entrant().application().value().toString())
            .toArray(String[]::new);
  }

  public String save() {
    var there =
        Arrays.stream(present)
            .map(id -> new ApplicationId(UUID.fromString(id)))
            .collect(Collectors.toSet());
    var command = new MarkAttendance(new SeasonId(season), number, version, there);
    if (!notices.attempt(() -> service.mark(command))) {
      return null;
    }
    notices.doneNext("training.marked", number, there.size(), getOptions().size());
    return "/reserve/training.xhtml?faces-redirect=true&season=" + season;
  }

  /** Ticks everybody; who is missing is taken out by hand. */
  public void all() {
    present = getOptions().stream().map(Option::value).toArray(String[]::new);
    Fields.find("present").ifPresent(UIInput::resetValue);
  }

  /** Why the user may not write; {@code null} for those who may. */
  public String getClosedBecause() {
    return getSheet().keeping() ? null : Texts.of(new Forbidden("reserve/site-not-the-keeper"));
  }

  public List<Option> getOptions() {
    return getSheet().rows().stream()
        .map(TrainingSheet.Row::entrant)
        .map(
            one ->
                new Option(
                    one.application().value().toString(),
                    one.name() + ", " + one.organizationName()))
        .toList();
  }

  public TrainingSheet.Day getDay() {
    return getSheet().day(number);
  }

  private TrainingSheet getSheet() {
    if (sheet == null) {
      sheet = trainings.sheet(new SeasonId(season));
    }
    return sheet;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String[] getPresent() {
    return present == null ? new String[0] : present.clone();
  }

  public void setPresent(String[] present) {
    this.present = present.clone();
  }
}
