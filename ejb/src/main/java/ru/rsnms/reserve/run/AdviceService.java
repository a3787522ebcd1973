package ru.rsnms.reserve.run;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.DecisionCards;

/** Advises those who failed at the levels 2 and 3. */
@Stateless
@RolesAllowed(INST_RESERVE)
public class AdviceService {

  private DecisionCards cards;

  protected AdviceService() {
    // for the container
  }

  @Inject
  public AdviceService(DecisionCards cards) {
    this.cards = cards;
  }

  /** Writes the advice in place of the standard words. */
  @Audited("reserve.run.advise")
  public void advise(@NotNull DecisionId id, long version, @NotNull @Valid Advice advice) {
    cards.advise(id, version, advice);
  }
}
