package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.FormId;
import ru.rsnms.expertise.FormQueries;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.reserve.appeal.AppealAction;
import ru.rsnms.reserve.appeal.AppealActionState;
import ru.rsnms.reserve.appeal.AppealCard;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.appeal.AppealQueries;
import ru.rsnms.reserve.appeal.AppealReviewService;
import ru.rsnms.reserve.appeal.DecideAppeal;
import ru.rsnms.reserve.appeal.ReviewAppeal;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;

/** Backs {@code /reserve/appeal.xhtml}: an appeal as those who answer it see it. */
@Named
@ViewScoped
public class AppealView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the page offers; the rest is the candidate's. */
  private static final Set<AppealAction> OFFERED =
      Set.of(
          AppealAction.ADMIT,
          AppealAction.REFUSE,
          AppealAction.REVIEW,
          AppealAction.DECIDE,
          AppealAction.NOTIFY);

  @Inject AppealQueries appeals;
  @Inject AppealReviewService service;
  @Inject FormQueries forms;
  @Inject Notices notices;

  private UUID id;
  private AppealAction chosen;
  private long version;
  private String reason;
  private UUID form;
  private boolean municipalityBars = true;
  private LocalDate lastDay;
  private Boolean satisfied;
  private String protocol;
  private LocalDate date;
  private transient AppealCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/appeal-not-found");
    }
    version = getCard().version();
    if (chosen != null && !getCard().action(chosen).open()) {
      chosen = null;
    }
  }

  /** Does the chosen action and shows the appeal as it is then. */
  public String act() {
    if (!notices.attempt(this::perform)) {
      card = null;
      version = getCard().version();
      return null;
    }
    notices.doneNext("appeal.done." + chosen);
    return "/reserve/appeal.xhtml?faces-redirect=true&id=" + id;
  }

  private void perform() {
    var which = new AppealId(id);
    switch (chosen) {
      case ADMIT -> service.admit(which, version);
      case REFUSE -> service.refuse(which, version, reason);
      case REVIEW -> service.review(reviewed(which));
      case DECIDE ->
          service.decide(new DecideAppeal(which, version, satisfied, protocol, date, reason));
      case NOTIFY -> service.notified(which, version);
      case EDIT, FILE, WITHDRAW -> throw new NotFound("reserve/appeal-not-found");
    }
  }

  private ReviewAppeal reviewed(AppealId which) {
    var judged = form == null ? null : new FormId(form);
    return new ReviewAppeal(which, version, judged, municipalityBars, lastDay);
  }

  public AppealCard getCard() {
    if (card == null) {
      card = appeals.open(new AppealId(id));
    }
    return card;
  }

  public List<AppealActionState> getOffer() {
    return getCard().actions().stream()
        .filter(one -> OFFERED.contains(one.action()) && one.open())
        .toList();
  }

  /** Why the commission cannot decide yet; {@code null} where it is not its turn, or it can. */
  public String getWaitsFor() {
    var decide = getCard().action(AppealAction.DECIDE);
    var review = getCard().review();
    var judged = review != null && review.panel() != null && getCard().ruling() == null;
    return judged && !decide.open() ? decide.closedBecause() : null;
  }

  public List<FormCard> getForms() {
    return forms.all().stream().filter(one -> one.stage() == FormStage.PUBLISHED).toList();
  }

  public List<Option> getVerdicts() {
    return Stream.of("true", "false")
        .map(one -> new Option(one, PageTexts.of("appeal.verdict." + one)))
        .toList();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public AppealAction getChosen() {
    return chosen;
  }

  public void setChosen(AppealAction chosen) {
    this.chosen = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public UUID getForm() {
    return form;
  }

  public void setForm(UUID form) {
    this.form = form;
  }

  public boolean isMunicipalityBars() {
    return municipalityBars;
  }

  public void setMunicipalityBars(boolean municipalityBars) {
    this.municipalityBars = municipalityBars;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Boolean getSatisfied() {
    return satisfied;
  }

  public void setSatisfied(Boolean satisfied) {
    this.satisfied = satisfied;
  }

  public String getProtocol() {
    return protocol;
  }

  public void setProtocol(String protocol) {
    this.protocol = protocol;
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }
}
