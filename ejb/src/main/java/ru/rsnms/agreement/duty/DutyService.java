package ru.rsnms.agreement.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.agreement.model.Duties;
import ru.rsnms.audit.Audited;
import ru.rsnms.shared.Role;

/** The parties keep what they promised, and the ministry looks at it. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class DutyService {

  private Duties duties;

  protected DutyService() {
    // for the container
  }

  @Inject
  public DutyService(Duties duties) {
    this.duties = duties;
  }

  /** The caller's party has done it, and shows it. */
  @Audited("agreement.duty.report")
  public void report(@NotNull @Valid ReportDuty command) {
    duties.report(command);
  }

  @Audited("agreement.duty.accept")
  @RolesAllowed(Role.MIN_OFFICER)
  public void accept(@NotNull DutyId id, long version) {
    duties.accept(id, version);
  }

  /** It is not done yet as it was promised. */
  @Audited("agreement.duty.give-back")
  @RolesAllowed(Role.MIN_OFFICER)
  public void giveBack(@NotNull DutyId id, long version, String reason) {
    duties.giveBack(id, version, reason);
  }
}
