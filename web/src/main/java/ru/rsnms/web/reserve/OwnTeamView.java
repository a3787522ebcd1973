package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectQueries;

/** Backs {@code /reserve/apply/team.xhtml}: the teams of the user and what they work at. */
@Named
@RequestScoped
public class OwnTeamView {

  @Inject ProjectQueries queries;

  private List<ProjectCard> cards;

  public List<ProjectCard> getCards() {
    if (cards == null) {
      cards = queries.own();
    }
    return cards;
  }
}
