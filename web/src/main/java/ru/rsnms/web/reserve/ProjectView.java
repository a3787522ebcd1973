package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.project.AnswerProject;
import ru.rsnms.reserve.project.HandOver;
import ru.rsnms.reserve.project.ProjectAction;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectQueries;
import ru.rsnms.reserve.project.ProjectService;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/**
 * Backs {@code /reserve/project.xhtml}: a team's project for the institute, which leads it to the
 * act, and for the organisation, which answers.
 */
@Named
@ViewScoped
public class ProjectView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProjectQueries queries;
  @Inject ProjectService service;
  @Inject Notices notices;

  private UUID team;
  private int level = LevelRef.SECOND;
  private LocalDate day;
  private String number;
  private LocalDate actDay;
  private String words;
  private transient ProjectCard card;

  public void load() {
    if (team == null) {
      throw new NotFound("reserve/team-not-found");
    }
    getCard();
  }

  public String defend() {
    return then(() -> service.defend(id(), level, version(), day), "project.defended");
  }

  public String handOver() {
    return then(
        () -> service.handOver(new HandOver(getCard().id(), version(), number, actDay)),
        "project.handed-over");
  }

  public String adopt() {
    return answer(true, "project.adopted");
  }

  public String decline() {
    return answer(false, "project.declined");
  }

  private String answer(boolean adopted, String said) {
    return then(
        () -> service.answer(new AnswerProject(getCard().id(), version(), adopted, words)), said);
  }

  private String then(Runnable step, String said) {
    if (!notices.attempt(step)) {
      card = null;
      return null;
    }
    notices.doneNext(said);
    return "/reserve/project.xhtml?faces-redirect=true&team=" + team + "&level=" + level;
  }

  public boolean open(ProjectAction action) {
    return getCard().action(action).open();
  }

  public ProjectCard getCard() {
    if (card == null) {
      card = queries.of(id(), level);
    }
    return card;
  }

  private TeamId id() {
    return new TeamId(team);
  }

  private long version() {
    return getCard().version();
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public LocalDate getActDay() {
    return actDay;
  }

  public void setActDay(LocalDate actDay) {
    this.actDay = actDay;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
