package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelAction;
import ru.rsnms.reserve.run.LevelActionState;
import ru.rsnms.reserve.run.LevelCard;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.LevelService;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.reserve.run.RunService;
import ru.rsnms.reserve.run.SetLevelDays;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/level.xhtml}: the first level of a season and its next step. */
@Named
@ViewScoped
public class LevelView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject RunQueries queries;
  @Inject LevelService service;
  @Inject RunService runs;
  @Inject Notices notices;

  private UUID id;
  private int level = LevelRef.FIRST;
  private String reason;
  private LocalDate workTo;
  private LocalDate reviewTo;
  private transient LevelCard card;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    workTo = getCard().workTo();
    reviewTo = getCard().reviewTo();
  }

  public String begin() {
    return step(() -> service.open(season(), level, version()), "reserve.run.opened");
  }

  public String close() {
    return step(() -> service.close(season(), level, version()), "reserve.run.closed");
  }

  public String review() {
    return step(() -> service.review(season(), level, version()), "reserve.run.reviewing");
  }

  public String publish() {
    return step(() -> service.publish(season(), level, version()), "reserve.run.published");
  }

  public String finish() {
    return step(() -> service.finish(season(), level, version()), "reserve.run.finished");
  }

  public String askBack() {
    return step(
        () -> service.askBack(season(), level, version(), reason), "reserve.run.back.asked");
  }

  public String goBack() {
    return step(() -> service.goBack(season(), level, version()), "reserve.run.back.done");
  }

  /** Computes and leads to what came out. */
  public String compute() {
    var made = new RunId[1];
    var done = notices.attempt(() -> made[0] = runs.compute(season(), level));
    return done ? "/reserve/run.xhtml?faces-redirect=true&id=" + made[0].value() : refused();
  }

  private String step(Runnable step, String said) {
    if (!notices.attempt(step)) {
      return refused();
    }
    notices.doneNext(said);
    return "/reserve/level.xhtml?faces-redirect=true&id=" + id + "&level=" + level;
  }

  private String refused() {
    card = null;
    return null;
  }

  public LevelCard getCard() {
    if (card == null) {
      card = queries.level(new SeasonId(id), level);
    }
    return card;
  }

  /** Does the user work with the level, not only read its lists? */
  public boolean isInsider() {
    return getCard().funnel() != null;
  }

  /** Is there anything for the user to do, or to wait for? */
  public boolean isActor() {
    return isInsider() || getCard().actions().stream().anyMatch(LevelActionState::open);
  }

  /** Is it open to the user now? */
  public boolean open(LevelAction action) {
    return getCard().action(action).open();
  }

  /** What would come next but is closed to the user, with the reasons. */
  public List<LevelActionState> getWaiting() {
    var next = next();
    return getCard().actions().stream()
        .filter(one -> next.contains(one.action()) && !one.open())
        .toList();
  }

  private Set<LevelAction> next() {
    return switch (getCard().stage()) {
      case PLANNED -> Set.of(LevelAction.OPEN);
      case OPEN ->
          isOfPeople() ? Set.of(LevelAction.CLOSE) : Set.of(LevelAction.DATES, LevelAction.CLOSE);
      case CLOSED -> Set.of(LevelAction.REVIEW);
      case UNDER_REVIEW ->
          getCard().judging() == null
              ? Set.of(LevelAction.JUDGE, LevelAction.COMPUTE, LevelAction.PUBLISH)
              : Set.of(LevelAction.COMPUTE, LevelAction.PUBLISH);
      case PRELIMINARY -> Set.of(LevelAction.COMPUTE, LevelAction.PUBLISH);
      case APPEALS -> Set.of(LevelAction.FINISH);
      case FINAL -> Set.of(getCard().back() == null ? LevelAction.ASK_BACK : LevelAction.GO_BACK);
    };
  }

  public boolean isOfPeople() {
    return getCard().unit() == Unit.PERSON;
  }

  public String settle() {
    var days = new SetLevelDays(season(), level, version(), workTo, reviewTo);
    return step(() -> service.settle(days), "reserve.run.days.settled");
  }

  public LocalDate getWorkTo() {
    return workTo;
  }

  public void setWorkTo(LocalDate workTo) {
    this.workTo = workTo;
  }

  public LocalDate getReviewTo() {
    return reviewTo;
  }

  public void setReviewTo(LocalDate reviewTo) {
    this.reviewTo = reviewTo;
  }

  private SeasonId season() {
    return new SeasonId(id);
  }

  private long version() {
    return getCard().version();
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
