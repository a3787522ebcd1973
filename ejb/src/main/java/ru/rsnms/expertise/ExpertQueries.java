package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.expertise.model.ExpertStore;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Reads the register of experts. Authors never learn who is in it. */
@Stateless
@RolesAllowed({INST_RESERVE, COMMISSION_CHAIR, AUDITOR})
public class ExpertQueries {

  private ExpertStore experts;
  private ExpertiseGuards guards;

  protected ExpertQueries() {
    // for the container
  }

  @Inject
  public ExpertQueries(ExpertStore experts, ExpertiseGuards guards) {
    this.experts = experts;
    this.guards = guards;
  }

  /** By name. */
  public Page<ExpertRow> page(@NotNull PageRequest request) {
    guards.staff();
    return experts.page(request);
  }

  public ExpertRow open(@NotNull ExpertId id) {
    guards.staff();
    return experts.row(id);
  }
}
