package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectQueries;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.NotFound;

/** Backs {@code /reserve/projects.xhtml}: the teams of a level with their projects. */
@Named
@RequestScoped
public class ProjectBoardView {

  @Inject ProjectQueries queries;
  @Inject SeasonQueries seasons;

  private UUID season;
  private int level = LevelRef.SECOND;
  private SeasonCard card;
  private List<ProjectCard> rows;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    card = seasons.open(new SeasonId(season));
    rows = queries.board(card.id(), level);
  }

  public SeasonCard getCard() {
    return card;
  }

  public List<ProjectCard> getRows() {
    return rows;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }
}
