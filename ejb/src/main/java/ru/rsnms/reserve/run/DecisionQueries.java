package ru.rsnms.reserve.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.reserve.model.DecisionCards;
import ru.rsnms.shared.Role;

/**
 * Reads decisions: the staff all, a municipality and an organisation their own people's, everybody
 * the own, the last two once the list is published.
 */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class DecisionQueries {

  private DecisionCards cards;

  protected DecisionQueries() {
    // for the container
  }

  @Inject
  public DecisionQueries(DecisionCards cards) {
    this.cards = cards;
  }

  public DecisionCard open(@NotNull DecisionId id) {
    return cards.open(id);
  }

  /** Published decisions about the caller, the newest season first. */
  public List<DecisionCard> own() {
    return cards.own();
  }
}
