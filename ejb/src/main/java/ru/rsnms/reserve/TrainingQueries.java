package ru.rsnms.reserve;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.reserve.model.LevelEntrants;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.SiteGuards;
import ru.rsnms.reserve.model.Trainings;
import ru.rsnms.shared.CurrentActor;

/** Reads the training of level 2; municipalities and heads see their own people only. */
@Stateless
@RolesAllowed({
  MIN_OFFICER,
  INST_RESERVE,
  INST_HEAD,
  COMMISSION_CHAIR,
  MUN_HEAD,
  MUN_OFFICER,
  ORG_HEAD,
  AUDITOR
})
public class TrainingQueries {

  private Trainings trainings;
  private LevelEntrants entrants;
  private SeasonStore seasons;
  private CurrentActor actor;

  protected TrainingQueries() {
    // for the container
  }

  @Inject
  public TrainingQueries(
      Trainings trainings, LevelEntrants entrants, SeasonStore seasons, CurrentActor actor) {
    this.trainings = trainings;
    this.entrants = entrants;
    this.seasons = seasons;
    this.actor = actor;
  }

  /** Days, participants and who was there; refused while the season's rules are not in force. */
  public TrainingSheet sheet(@NotNull SeasonId season) {
    return trainings.sheet(seasons.get(season));
  }

  /** Who may still be confirmed for level 2, by name. */
  @RolesAllowed(INST_RESERVE)
  public List<EntrantChoice> choices(@NotNull SeasonId season) {
    SiteGuards.requireKeeper(actor.get());
    return entrants.choices(seasons.get(season).id());
  }
}
