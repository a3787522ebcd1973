package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.INST_CENTER;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_LEGAL;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.Cadre;
import ru.rsnms.reserve.model.CadreGuards;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.CurrentActor;

/** Has the orders drafted that make people members of a reserve and end that, and obeys them. */
@Stateless
@RolesAllowed({INST_RESERVE, MUN_OFFICER})
public class CadreOrderService {

  private Cadre cadre;
  private CurrentActor actor;

  protected CadreOrderService() {
    // for the container
  }

  @Inject
  public CadreOrderService(Cadre cadre, CurrentActor actor) {
    this.cadre = cadre;
    this.actor = actor;
  }

  /**
   * Recommends people who failed at the second level to the reserves of their municipalities, or
   * takes that back; what their decisions say is the one truth of it.
   *
   * @return how many
   */
  @Audited("reserve.cadre.recommend")
  @RolesAllowed(INST_RESERVE)
  public int recommend(
      @NotNull SeasonId season,
      @NotNull @Size(min = 1, max = 500) Set<DecisionId> chosen,
      @NotNull Recommended wanted) {
    CadreGuards.requireKeeper(ReserveRef.REGION, actor.get());
    return cadre.recommend(season, chosen, wanted == Recommended.YES, actor.get());
  }

  /**
   * Has the order drafted that enrols all whom final decisions of a season let into a reserve;
   * while it is a draft, it is printed anew.
   */
  @Audited("reserve.cadre.order-enrolment")
  public ActId enrol(@NotNull @Valid EnrolReserve command) {
    CadreGuards.requireKeeper(command.reserve(), actor.get());
    return cadre.enrol(command.season(), command.reserve(), actor.get()).id();
  }

  /** Has the order drafted that extends stays. */
  @Audited("reserve.cadre.order-extension")
  public ActId extend(@NotNull @Valid ExtendStays command) {
    CadreGuards.requireKeeper(command.reserve(), actor.get());
    return cadre.extend(command, actor.get()).id();
  }

  /** Has the order drafted that excludes people. */
  @Audited("reserve.cadre.order-exclusion")
  public ActId exclude(@NotNull @Valid ExcludePeople command) {
    CadreGuards.requireKeeper(command.reserve(), actor.get());
    return cadre.exclude(command, actor.get()).id();
  }

  /** Has the people of a draft printed anew, as they are now. */
  @Audited("reserve.cadre.order-again")
  public ActId again(@NotNull ActId act) {
    return cadre.again(act, actor.get()).id();
  }

  /** An order received its number: what it says of the people is done. */
  @Audited("reserve.cadre.carry-out")
  @RolesAllowed({MIN_LEGAL, INST_CENTER, MUN_OFFICER, ORG_HEAD})
  public void carryOut(@NotNull ActId act, @NotNull OrderIssued issued) {
    cadre.carryOut(act, issued, actor.get());
  }
}
