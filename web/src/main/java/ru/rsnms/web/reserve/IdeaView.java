package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.EvidenceId;
import ru.rsnms.reserve.idea.IdeaCard;
import ru.rsnms.reserve.idea.IdeaQueries;
import ru.rsnms.reserve.idea.IdeaService;
import ru.rsnms.reserve.idea.JudgeEvidence;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.reserve.idea.SupportIdea;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/idea.xhtml}: an idea with its support, and the work of the institute. */
@Named
@ViewScoped
public class IdeaView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 10;

  @Inject IdeaQueries ideas;
  @Inject IdeaService service;
  @Inject Notices notices;

  private UUID id;
  private String word;
  private String reason;
  private String body;
  private transient IdeaCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/idea-not-found");
    }
    getCard();
  }

  public String support() {
    return done(() -> service.support(new SupportIdea(idea(), word, false)), "ideas.supported");
  }

  public String supportAsOrganization() {
    return done(() -> service.support(new SupportIdea(idea(), word, true)), "ideas.supported");
  }

  public String publish() {
    return done(() -> service.publish(idea(), getCard().version()), "ideas.published.done");
  }

  public String giveBack() {
    return done(() -> service.giveBack(idea(), getCard().version(), reason), "ideas.returned.done");
  }

  public String archive() {
    return done(() -> service.archive(idea()), "ideas.archived.done");
  }

  public String advise() {
    return done(() -> service.advise(idea(), body), "ideas.advised.done");
  }

  public String hide(UUID support) {
    return done(() -> service.hide(idea(), support), "ideas.hidden.done");
  }

  public String confirm(UUID evidence) {
    return judge(evidence, true);
  }

  public String refuse(UUID evidence) {
    return judge(evidence, false);
  }

  private String judge(UUID evidence, boolean confirmed) {
    return done(
        () -> service.judge(new JudgeEvidence(idea(), new EvidenceId(evidence), confirmed, reason)),
        "ideas.judged.done");
  }

  private String done(Runnable step, String said) {
    if (!notices.attempt(step)) {
      card = null;
      return null;
    }
    notices.doneNext(said);
    return "/reserve/idea.xhtml?faces-redirect=true&id=" + id;
  }

  private IdeaId idea() {
    return new IdeaId(id);
  }

  public IdeaCard getCard() {
    if (card == null) {
      card = ideas.open(idea());
    }
    return card;
  }

  /** Does the user look after the bank and has not written this one? */
  public boolean isKeeper() {
    return ideas.keeps() && !getCard().mine();
  }

  public boolean isWaiting() {
    return isKeeper() && getCard().offer() == OfferStage.OFFERED;
  }

  public List<AuditRow> getHistory() {
    return ideas.readsAll() ? ideas.history(idea(), PageRequest.first(SOME)).items() : List.of();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
