package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.appeal.AppealService;
import ru.rsnms.reserve.run.DecisionCard;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionQueries;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/decision.xhtml}: one decision, or those about the user. */
@Named
@ViewScoped
public class DecisionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DecisionQueries decisions;
  @Inject AppealService appeals;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private transient List<DecisionCard> cards;

  public void load() {
    getCards();
  }

  /** Begins an appeal and leads to it. */
  public String appeal(UUID against) {
    var begun = new AppealId[1];
    var done = notices.attempt(() -> begun[0] = appeals.begin(new DecisionId(against)));
    cards = null;
    return done ? "/reserve/apply/appeal.xhtml?faces-redirect=true&id=" + begun[0].value() : null;
  }

  /** Does the user write what is advised? */
  public boolean isAdviser() {
    return id != null && actor.get().has(Role.INST_RESERVE);
  }

  /** The one that is named, else the user's own. */
  public List<DecisionCard> getCards() {
    if (cards == null) {
      cards = id == null ? decisions.own() : List.of(decisions.open(new DecisionId(id)));
    }
    return cards;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
