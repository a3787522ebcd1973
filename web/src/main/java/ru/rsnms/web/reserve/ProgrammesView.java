package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.programme.NewProgramme;
import ru.rsnms.reserve.programme.Programme;
import ru.rsnms.reserve.programme.ProgrammeId;
import ru.rsnms.reserve.programme.ProgrammeService;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/programmes.xhtml}: what a season recommends to those who do not pass. */
@Named
@ViewScoped
public class ProgrammesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProgrammeService service;
  @Inject SeasonQueries seasons;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID season;
  private String name;
  private Merit measure;
  private String source;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getCard();
  }

  public String add() {
    var wanted = new NewProgramme(new SeasonId(season), name, measure, source);
    return notices.attempt(() -> service.add(wanted)) ? again("programme.added") : null;
  }

  public String drop(UUID programme) {
    return notices.attempt(() -> service.drop(new ProgrammeId(programme)))
        ? again("programme.dropped")
        : null;
  }

  private String again(String said) {
    notices.doneNext(said);
    return "/reserve/programmes.xhtml?faces-redirect=true&season=" + season;
  }

  public List<Programme> getRows() {
    return service.of(new SeasonId(season));
  }

  public List<Option> getMeasures() {
    return Option.of(
        Merit.ORGANISING,
        Merit.POTENTIAL,
        Merit.LEADERSHIP,
        Merit.MANAGEMENT,
        Merit.IDEA,
        Merit.TEST);
  }

  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  public SeasonCard getCard() {
    return seasons.open(new SeasonId(season));
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Merit getMeasure() {
    return measure;
  }

  public void setMeasure(Merit measure) {
    this.measure = measure;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
