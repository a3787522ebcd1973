package ru.rsnms.reserve.award;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.model.Awards;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Lists of winners come in as tables, looked through before anything is kept. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class AwardService {

  private Awards awards;

  protected AwardService() {
    // for the container
  }

  @Inject
  public AwardService(Awards awards) {
    this.awards = awards;
  }

  /** Reads a table and says of each line what would become of it; keeps nothing. */
  public AwardPreview check(@NotNull byte[] file) {
    return awards.check(file);
  }

  /** Keeps what is clear and new; says of each line what became of it. */
  @Audited("reserve.take-awards")
  public AwardPreview take(@NotNull @Valid TakeAwards command) {
    return awards.take(command);
  }

  /** Newest first. */
  public Page<AwardRow> page(String words, @NotNull PageRequest request) {
    return awards.page(words, request);
  }

  /** Claims of an application that a list of winners bears out. */
  public Set<ClaimId> borneOut(@NotNull ApplicationId application) {
    return awards.borneOut(application);
  }
}
