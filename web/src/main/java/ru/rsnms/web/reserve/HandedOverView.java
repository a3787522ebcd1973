package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectQueries;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/** Backs {@code /reserve/handed-over.xhtml}: what organisations were handed over. */
@Named
@RequestScoped
public class HandedOverView {

  @Inject ProjectQueries queries;
  @Inject CurrentActor actor;

  private List<ProjectCard> rows;

  /** Is it the user who answers for an organisation? */
  public boolean isHost() {
    return actor.get().has(Role.ORG_HEAD) || actor.get().has(Role.MUN_OFFICER);
  }

  public List<ProjectCard> getRows() {
    if (rows == null) {
      rows = queries.handedOver();
    }
    return rows;
  }
}
