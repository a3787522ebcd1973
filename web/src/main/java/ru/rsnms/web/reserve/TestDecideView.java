package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.AnnulTest;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.GrantTestTime;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestControlService;
import ru.rsnms.reserve.TestProgressRow;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.reserve.TestStep;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /reserve/test/decide.xhtml}: what is decided about one candidate's attempt. */
@Named
@ViewScoped
public class TestDecideView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TestQueries queries;
  @Inject TestControlService control;
  @Inject Notices notices;

  private UUID season;
  private UUID application;
  private Integer minutes;
  private String reason;
  private long version;
  private boolean keeps;
  private transient TestProgressRow row;

  public void load() {
    if (season == null || application == null) {
      throw new NotFound("reserve/application-not-found");
    }
    keeps = queries.ofSeason(new SeasonId(season)).keeps();
    version = getRow().version() == null ? 0 : getRow().version();
  }

  public String grantTime() {
    if (minutes == null) {
      notices.atField("minutes", "test.minutes.needed");
      return null;
    }
    var command = new GrantTestTime(new ApplicationId(application), minutes, reason);
    return after(notices.attempt(() -> control.grantTime(command)), "test.time.granted");
  }

  public String annul() {
    var command = new AnnulTest(getRow().attempt(), version, reason);
    return after(notices.attempt(() -> control.annul(command)), "test.annulled");
  }

  public String again() {
    return after(
        notices.attempt(() -> control.grantAgain(new ApplicationId(application), reason)),
        "test.again.granted");
  }

  private String after(boolean done, String said) {
    if (!done) {
      return null;
    }
    notices.doneNext(said);
    return "/reserve/test/season.xhtml?faces-redirect=true&id=" + season;
  }

  public TestProgressRow getRow() {
    if (row == null) {
      row = queries.one(new SeasonId(season), new ApplicationId(application));
    }
    return row;
  }

  /** What happened to the attempts so far. */
  public List<TestStep> getSteps() {
    return queries.steps(new SeasonId(season), new ApplicationId(application));
  }

  public boolean isTimeOpen() {
    return keeps && getRow().stage() == TestStage.ASSIGNED;
  }

  public boolean isAnnulOpen() {
    return getRow().stage().canBecome(TestStage.ANNULLED);
  }

  public boolean isAgainOpen() {
    return keeps && getRow().stage() == TestStage.ANNULLED;
  }

  /** Is there nothing to decide now? */
  public boolean isIdle() {
    return !isTimeOpen() && !isAnnulOpen() && !isAgainOpen();
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public UUID getApplication() {
    return application;
  }

  public void setApplication(UUID application) {
    this.application = application;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
