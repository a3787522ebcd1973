package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.reserve.AdmissionService;
import ru.rsnms.reserve.ApplicationAction;
import ru.rsnms.reserve.ApplicationActionState;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.IdeaLine;
import ru.rsnms.reserve.JudgeClaim;
import ru.rsnms.reserve.award.AwardService;
import ru.rsnms.reserve.ticket.TicketCard;
import ru.rsnms.reserve.ticket.TicketService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.Words;

/** Backs {@code /reserve/application.xhtml}: an application as those who look it through see it. */
@Named
@ViewScoped
public class ApplicationView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SOME = 20;

  /** What the page offers; the rest is the candidate's. */
  private static final Set<ApplicationAction> OFFERED =
      Set.of(
          ApplicationAction.ADMIT,
          ApplicationAction.RETURN,
          ApplicationAction.REJECT,
          ApplicationAction.DISQUALIFY);

  @Inject ApplicationQueries applications;
  @Inject AdmissionService service;
  @Inject Notices notices;
  @Inject Words words;
  @Inject AwardService awards;
  @Inject TicketService tickets;

  private UUID id;
  private ApplicationAction chosen;
  private UUID claim;
  private String reason;
  private ClaimStage verdict;
  private transient ApplicationCard card;
  private transient TicketCard ticket;
  private transient Set<ClaimId> borneOut;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/application-not-found");
    }
    if (chosen != null && !getCard().action(chosen).open()) {
      chosen = null;
    }
  }

  /** Does the chosen action and shows the application as it is then. */
  public String act() {
    if (!notices.attempt(this::perform)) {
      card = null;
      return null;
    }
    notices.doneNext("application.done." + chosen);
    return "/reserve/application.xhtml?faces-redirect=true&id=" + id;
  }

  private void perform() {
    var seen = getCard();
    switch (chosen) {
      case ADMIT -> service.admit(seen.id(), seen.version());
      case RETURN -> service.giveBack(seen.id(), seen.version(), reason);
      case REJECT -> service.reject(seen.id(), seen.version(), reason);
      case DISQUALIFY -> service.disqualify(seen.id(), seen.version(), reason);
      case JUDGE ->
          service.judge(
              new JudgeClaim(seen.id(), seen.version(), new ClaimId(claim), verdict, reason));
      case EDIT, SUBMIT, WITHDRAW -> throw new NotFound("reserve/application-not-found");
    }
  }

  public ApplicationCard getCard() {
    if (card == null) {
      card = applications.open(new ApplicationId(id));
    }
    return card;
  }

  public List<ApplicationActionState> getOffer() {
    return getCard().actions().stream()
        .filter(one -> OFFERED.contains(one.action()) && one.open())
        .toList();
  }

  public boolean isJudging() {
    return getCard().action(ApplicationAction.JUDGE).open();
  }

  /** Does a list of winners bear the claim out? Asked for those who judge claims only. */
  public boolean isBorneOut(ClaimId id) {
    if (borneOut == null) {
      borneOut = isJudging() ? awards.borneOut(getCard().id()) : Set.of();
    }
    return borneOut.contains(id);
  }

  /** The claim that is looked at, {@code null} if none. */
  public ApplicationCard.Claim getJudged() {
    return claim == null
        ? null
        : getCard().claims().stream()
            .filter(one -> one.id().value().equals(claim))
            .findFirst()
            .orElseThrow(() -> new NotFound("reserve/application-claim-not-found"));
  }

  /** The right of the last season that the candidate comes with. */
  public TicketCard getTicket() {
    if (ticket == null) {
      ticket = tickets.ticket(new ApplicationId(id));
    }
    return ticket;
  }

  public List<Option> getVerdicts() {
    return Option.of(ClaimStage.VERIFIED, ClaimStage.REFUSED);
  }

  public List<ApplyView.Line> getIdea() {
    var idea = getCard().idea();
    return Arrays.stream(IdeaLine.values())
        .map(
            line ->
                new ApplyView.Line(
                    words.label(line),
                    line == IdeaLine.FIELD ? words.label(idea.field()) : idea.text(line),
                    null))
        .toList();
  }

  public List<AuditRow> getHistory() {
    return applications.history(new ApplicationId(id), PageRequest.first(SOME)).items();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public ApplicationAction getChosen() {
    return chosen;
  }

  public void setChosen(ApplicationAction chosen) {
    this.chosen = chosen;
  }

  public UUID getClaim() {
    return claim;
  }

  public void setClaim(UUID claim) {
    this.claim = claim;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public ClaimStage getVerdict() {
    return verdict;
  }

  public void setVerdict(ClaimStage verdict) {
    this.verdict = verdict;
  }
}
