package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.run.DecisionCard;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionQueries;

/** Backs {@code /reserve/decision.xhtml}: one decision, or those about the user. */
@Named
@RequestScoped
public class DecisionView {

  @Inject DecisionQueries decisions;

  private UUID id;
  private List<DecisionCard> cards;

  /** The one that is named, else the user's own. */
  public void load() {
    cards = id == null ? decisions.own() : List.of(decisions.open(new DecisionId(id)));
  }

  public List<DecisionCard> getCards() {
    return cards;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
