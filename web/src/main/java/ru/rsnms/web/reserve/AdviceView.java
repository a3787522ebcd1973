package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.reserve.run.Advice;
import ru.rsnms.reserve.run.AdviceService;
import ru.rsnms.reserve.run.DecisionCard;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionQueries;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/advice.xhtml}: what is advised to one who failed at level 2 or 3. */
@Named
@ViewScoped
public class AdviceView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DecisionQueries decisions;
  @Inject AdviceService service;
  @Inject CurrentActor actor;
  @Inject Notices notices;

  private UUID id;
  private Long version;
  private boolean municipal;
  private String words;
  private String programmes;
  private transient DecisionCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/decision-not-found");
    }
    if (version == null) {
      version = getCard().version();
      var advice = getCard().advice();
      if (advice != null) {
        municipal = advice.municipal();
        words = advice.words();
        programmes = advice.programmes();
      }
    }
  }

  public String save() {
    var said = new Advice(municipal && isAtTeams(), words, programmes);
    if (!notices.attempt(() -> service.advise(new DecisionId(id), version, said))) {
      card = null;
      version = getCard().version();
      return null;
    }
    notices.doneNext("reserve.advice.saved");
    return "/reserve/decision.xhtml?faces-redirect=true&id=" + id;
  }

  /** Why the user cannot advise; {@code null} for the institute about one who failed. */
  public String getClosedBecause() {
    if (!actor.get().has(Role.INST_RESERVE)) {
      return PageTexts.of("reserve.advice.closed");
    }
    return getCard().advice() == null ? PageTexts.of("reserve.advice.none") : null;
  }

  /** Only who failed with a team is recommended to a municipality. */
  public boolean isAtTeams() {
    return getCard().level() == LevelRef.SECOND;
  }

  public DecisionCard getCard() {
    if (card == null) {
      card = decisions.open(new DecisionId(id));
    }
    return card;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public boolean isMunicipal() {
    return municipal;
  }

  public void setMunicipal(boolean municipal) {
    this.municipal = municipal;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getProgrammes() {
    return programmes;
  }

  public void setProgrammes(String programmes) {
    this.programmes = programmes;
  }
}
