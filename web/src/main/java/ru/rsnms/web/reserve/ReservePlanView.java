package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NewPlanItem;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.reserve.cadre.PlanItemKind;
import ru.rsnms.reserve.cadre.ReservePlanService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/** Backs {@code /reserve/plan.xhtml}: the plan of a member of the reserve. */
@Named
@ViewScoped
public class ReservePlanView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ReservePlanService plans;
  @Inject Notices notices;

  private UUID id;
  private Long version;
  private PlanItemKind kind;
  private String title;
  private String place;
  private LocalDate due;
  private String mentor;
  private UUID item;
  private String result;
  private LocalDate on;
  private transient PlanCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/cadre-entry-not-found");
    }
    if (version == null) {
      version = getCard().version();
      mentor = getCard().mentor();
    }
  }

  public String add() {
    var wanted = new NewPlanItem(kind, title, place, due);
    return done(() -> plans.add(entry(), version, wanted), "reserve.plan.added");
  }

  /** Strikes something out that is not done. */
  public String drop(UUID which) {
    return done(() -> plans.drop(entry(), version, which), "reserve.plan.dropped");
  }

  public String saveMentor() {
    return done(() -> plans.mentor(entry(), version, mentor), "reserve.plan.mentor.saved");
  }

  public String agree() {
    return done(() -> plans.agree(entry(), version), "reserve.plan.agreed.done");
  }

  public String report() {
    return done(() -> plans.report(entry(), version, item, result, on), "reserve.plan.reported");
  }

  private String done(Runnable command, String said) {
    var well = notices.attempt(command);
    card = null;
    if (!well) {
      return null;
    }
    notices.doneNext(said);
    return "/reserve/plan.xhtml?faces-redirect=true&id=" + id;
  }

  private EntryId entry() {
    return new EntryId(id);
  }

  /** May the user agree now? */
  public boolean isAgreeable() {
    var plan = getCard();
    return !plan.items().isEmpty()
        && (plan.own()
            ? plan.personAgreed() == null
            : plan.keeping() && plan.keeperAgreed() == null);
  }

  /** May the user say what is done? */
  public boolean isReporting() {
    return getCard().isAgreed() && (getCard().own() || getCard().keeping()) && !getOpen().isEmpty();
  }

  /** What is not done yet. */
  public List<Option> getOpen() {
    return getCard().items().stream()
        .filter(one -> !one.isDone())
        .map(one -> new Option(one.id().toString(), one.title()))
        .toList();
  }

  public PlanItemKind[] getKinds() {
    return PlanItemKind.values();
  }

  public PlanCard getCard() {
    if (card == null) {
      card = plans.plan(entry());
    }
    return card;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public PlanItemKind getKind() {
    return kind;
  }

  public void setKind(PlanItemKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public String getMentor() {
    return mentor;
  }

  public void setMentor(String mentor) {
    this.mentor = mentor;
  }

  public UUID getItem() {
    return item;
  }

  public void setItem(UUID item) {
    this.item = item;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
