package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.model.Cadre;
import ru.rsnms.shared.CurrentActor;

/** What becomes of a member between the order that enrols and the one that ends it. */
@Stateless
@RolesAllowed({INST_RESERVE, MUN_OFFICER})
public class CadreService {

  private Cadre cadre;
  private CurrentActor actor;

  protected CadreService() {
    // for the container
  }

  @Inject
  public CadreService(Cadre cadre, CurrentActor actor) {
    this.cadre = cadre;
    this.actor = actor;
  }

  /** The member begins the training of the reserve. */
  @Audited("reserve.cadre.begin-training")
  public void beginTraining(@NotNull EntryId id, long version) {
    cadre.move(id, version, ReserveStage.IN_TRAINING, actor.get());
  }

  /** The member is ready for an appointment. */
  @Audited("reserve.cadre.declare-ready")
  public void declareReady(@NotNull EntryId id, long version) {
    cadre.move(id, version, ReserveStage.READY, actor.get());
  }
}
