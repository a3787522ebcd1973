package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.run.RunRoles;
import ru.rsnms.shared.CurrentActor;

/** Who sees appeals: the candidate the own one, those who see runs the filed ones. */
@ApplicationScoped
public class AppealSight {

  private RunSight runs;
  private PersonDirectory people;
  private CurrentActor actor;

  protected AppealSight() {
    // for the container
  }

  @Inject
  public AppealSight(RunSight runs, PersonDirectory people, CurrentActor actor) {
    this.runs = runs;
    this.people = people;
    this.actor = actor;
  }

  boolean sees(Appeal appeal) {
    return isOwn(appeal) || appeal.stage() != AppealStage.DRAFT && runs.seesRuns(appeal.level());
  }

  /** May the caller read the list of appeals at all? */
  public boolean readsList() {
    return actor.get().scope().isRegion()
        && !Collections.disjoint(actor.get().roles(), RunRoles.RUN_READERS);
  }

  /** Is the caller the one who appeals? */
  boolean isOwn(Appeal appeal) {
    return people
        .byAccount(actor.get().account())
        .map(PersonView::id)
        .filter(appeal.person()::equals)
        .isPresent();
  }
}
