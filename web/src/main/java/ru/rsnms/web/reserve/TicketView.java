package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.ticket.JudgeTraining;
import ru.rsnms.reserve.ticket.TicketCard;
import ru.rsnms.reserve.ticket.TicketService;
import ru.rsnms.reserve.ticket.WriteTraining;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/**
 * Backs {@code /reserve/apply/training.xhtml}, where the candidate shows a training, and {@code
 * /reserve/ticket.xhtml}, where the institute looks at it.
 */
@Named
@ViewScoped
public class TicketView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ApplicationQueries applications;
  @Inject TicketService service;
  @Inject Notices notices;

  private UUID id;
  private long version;
  private String title;
  private String provider;
  private LocalDate endedOn;
  private Integer hours;
  private ClaimStage verdict;
  private String reason;
  private final ProofForm proof = new ProofForm();
  private transient ApplicationCard application;
  private transient TicketCard card;

  /** The candidate's own. */
  public void loadOwn() {
    load();
    if (!getApplication().own()) {
      throw new NotFound("reserve/application-not-found");
    }
    var shown = getCard().training();
    if (shown != null) {
      title = shown.title();
      provider = shown.provider();
      endedOn = shown.endedOn();
      hours = shown.hours();
    }
  }

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/application-not-found");
    }
    version = getApplication().version();
  }

  public String show() {
    var wanted =
        new WriteTraining(
            getApplication().id(), version, title, provider, endedOn, hours, proof.chosen());
    if (!notices.attempt(() -> service.show(wanted))) {
      return refused();
    }
    notices.doneNext("ticket.training.shown");
    return "/reserve/apply/claims.xhtml?faces-redirect=true&id=" + id;
  }

  public String judge() {
    var found = new JudgeTraining(getApplication().id(), version, verdict, reason);
    if (!notices.attempt(() -> service.judge(found))) {
      return refused();
    }
    notices.doneNext("ticket.training.judged");
    return "/reserve/application.xhtml?faces-redirect=true&id=" + id;
  }

  private String refused() {
    application = null;
    card = null;
    version = getApplication().version();
    return null;
  }

  /** Why nothing can be shown now; {@code null} where it can. */
  public String getClosedBecause() {
    return getApplication().action(ApplicationAction.EDIT).closedBecause();
  }

  public boolean isJudging() {
    return getCard().training() != null && getApplication().action(ApplicationAction.JUDGE).open();
  }

  public List<Option> getVerdicts() {
    return Option.of(ClaimStage.VERIFIED, ClaimStage.REFUSED);
  }

  public ApplicationCard getApplication() {
    if (application == null) {
      application = applications.open(new ApplicationId(id));
    }
    return application;
  }

  public TicketCard getCard() {
    if (card == null) {
      card = service.ticket(new ApplicationId(id));
    }
    return card;
  }

  public ProofForm getProof() {
    return proof;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getProvider() {
    return provider;
  }

  public void setProvider(String provider) {
    this.provider = provider;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  public Integer getHours() {
    return hours;
  }

  public void setHours(Integer hours) {
    this.hours = hours;
  }

  public ClaimStage getVerdict() {
    return verdict;
  }

  public void setVerdict(ClaimStage verdict) {
    this.verdict = verdict;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
