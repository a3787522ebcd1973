package ru.rsnms.reserve.cadre;

import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MUN_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.audit.Audited;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.model.CadrePress;
import ru.rsnms.reserve.model.PlanDesk;
import ru.rsnms.shared.Role;

/** The individual plan by which a member of the reserve is prepared. */
@Stateless
@RolesAllowed({INST_RESERVE, MUN_OFFICER})
public class ReservePlanService {

  private static final int LONGEST = 500;

  private PlanDesk desk;
  private CadrePress press;
  private Clock clock;

  protected ReservePlanService() {
    // for the container
  }

  @Inject
  public ReservePlanService(PlanDesk desk, CadrePress press, Clock clock) {
    this.desk = desk;
    this.press = press;
    this.clock = clock;
  }

  /** The plan of a stay that the caller may see; the own one too. */
  @RolesAllowed(Role.SIGNED_IN)
  public PlanCard plan(@NotNull EntryId entry) {
    return desk.card(entry);
  }

  /** The plan as a paper. */
  @Audited("reserve.plan.print")
  @RolesAllowed(Role.SIGNED_IN)
  public PaperFile print(@NotNull EntryId entry) {
    return press.plan(desk.card(entry), clock.instant());
  }

  /** Puts something into the plan; both have to agree anew. */
  @Audited("reserve.plan.add-item")
  public void add(@NotNull EntryId entry, long version, @NotNull @Valid NewPlanItem item) {
    desk.add(entry, version, item);
  }

  @Audited("reserve.plan.drop-item")
  public void drop(@NotNull EntryId entry, long version, @NotNull UUID item) {
    desk.drop(entry, version, item);
  }

  /**
   * @param name {@code null} or empty for none
   */
  @Audited("reserve.plan.set-mentor")
  public void mentor(@NotNull EntryId entry, long version, @Size(max = LONGEST) String name) {
    desk.mentor(entry, version, name == null || name.isBlank() ? null : name.strip());
  }

  /** The member agrees for oneself, the keeper for the institute or the municipality. */
  @Audited("reserve.plan.agree")
  @RolesAllowed(Role.SIGNED_IN)
  public void agree(@NotNull EntryId entry, long version) {
    desk.agree(entry, version);
  }

  /** Something is done, with its result. */
  @Audited("reserve.plan.report")
  @RolesAllowed(Role.SIGNED_IN)
  public void report(
      @NotNull EntryId entry,
      long version,
      @NotNull UUID item,
      @NotBlank @Size(max = LONGEST) String result,
      @NotNull LocalDate on) {
    desk.report(entry, version, item, result.strip(), on);
  }
}
