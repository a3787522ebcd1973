package ru.rsnms.agreement.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.agreement.model.Duties;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Role;

/** Reads what was promised: the region's duties, or those of agreements of the own party. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class DutyQueries {

  private Duties duties;

  protected DutyQueries() {
    // for the container
  }

  @Inject
  public DutyQueries(Duties duties) {
    this.duties = duties;
  }

  /** Those that fit, the most urgent first. */
  public List<DutyRow> list(@NotNull DutyFilter filter) {
    return duties.list(filter);
  }

  public DutyRow open(@NotNull DutyId id) {
    return duties.row(id);
  }

  /** What waits for the caller: to be done by the own party, or to be looked at. */
  public List<DutyRow> tasks() {
    return duties.tasks();
  }

  /** The file that shows that it was done. */
  public PaperFile file(@NotNull DutyId id) {
    return duties.file(id);
  }
}
