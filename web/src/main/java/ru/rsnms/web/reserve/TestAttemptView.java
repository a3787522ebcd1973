package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TestAttemptService;
import ru.rsnms.reserve.TestQueries;
import ru.rsnms.reserve.TestQuestion;
import ru.rsnms.reserve.TestSheet;
import ru.rsnms.reserve.TestStage;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/**
 * Backs {@code /reserve/test/attempt.xhtml}: the own test, a few questions at a time. Each answer
 * is sent by the page as it is given; going on keeps those of the part as well, so nothing is lost
 * where scripts do not run.
 */
@Named
@ViewScoped
public class TestAttemptView implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Questions on one page of a phone. */
  private static final int PART = 5;

  private static final int SECONDS = 60;

  private static final String PAGE = "/reserve/test/attempt.xhtml?faces-redirect=true";

  @Inject TestQueries queries;
  @Inject TestAttemptService service;
  @Inject Notices notices;

  private UUID id;
  private Integer part;
  private List<Ask> asks = List.of();
  private transient TestSheet sheet;

  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    asks =
        getSheet().questions().stream()
            .filter(one -> partOf(one.place()) == shownPart())
            .map(Ask::new)
            .toList();
  }

  private static int partOf(int place) {
    return (place - 1) / PART + 1;
  }

  /** The part of the address, within those there are; the one after the last is the review. */
  private int shownPart() {
    return Math.max(1, Math.min(getParts() + 1, part == null ? 1 : part));
  }

  public String start() {
    sheet = null;
    return notices.attempt(() -> service.start(new SeasonId(id))) ? PAGE + "&id=" + id : null;
  }

  /** Keeps the answers of this part and shows the next. */
  public String forward() {
    return go(shownPart() + 1);
  }

  /** Keeps the answers of this part and shows the one before. */
  public String back() {
    return go(shownPart() - 1);
  }

  private String go(int next) {
    keep();
    return PAGE + "&id=" + id + "&part=" + next;
  }

  private void keep() {
    var attempt = getSheet().attempt();
    for (var ask : asks) {
      if (ask.isChanged()
          && !notices.attempt(
              () -> service.answer(attempt, ask.getPlace(), Integer.parseInt(ask.answer)))) {
        return;
      }
    }
  }

  public String finish() {
    var attempt = getSheet().attempt();
    sheet = null;
    if (notices.attempt(() -> service.finish(attempt))) {
      notices.doneNext("test.finished");
      return PAGE + "&id=" + id;
    }
    return null;
  }

  public TestSheet getSheet() {
    if (sheet == null) {
      sheet = queries.own(new SeasonId(id));
    }
    return sheet;
  }

  /** Not begun, and open. */
  public boolean isToStart() {
    return getSheet().stage() == TestStage.ASSIGNED && getSheet().closedBecause() == null;
  }

  public boolean isGoing() {
    return getSheet().stage() == TestStage.STARTED;
  }

  /** Has the last part been passed? */
  public boolean isReview() {
    return isGoing() && shownPart() > getParts();
  }

  public int getParts() {
    return (getSheet().items() + PART - 1) / PART;
  }

  public int getShown() {
    return shownPart();
  }

  /** Seconds that are left, by the clock of the database. */
  public long getLeft() {
    return Math.max(0, Duration.between(getSheet().now(), getSheet().endsAt()).toSeconds());
  }

  /** The same in minutes, a begun one counted whole. */
  public long getMinutesLeft() {
    return (getLeft() + SECONDS - 1) / SECONDS;
  }

  /** Questions without an answer, with the part they are in. */
  public List<Gap> getGaps() {
    return getSheet().questions().stream()
        .filter(one -> one.answer() == null)
        .map(one -> new Gap(one.place(), partOf(one.place())))
        .toList();
  }

  public List<Ask> getAsks() {
    return asks;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Integer getPart() {
    return part;
  }

  public void setPart(Integer part) {
    this.part = part;
  }

  /** A question without an answer. */
  public record Gap(int place, int part) {}

  /** A question under the hands. */
  public static class Ask implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int place;
    private final String text;
    private final List<String> options;
    private final String before;
    private String answer;

    Ask(TestQuestion question) {
      place = question.place();
      text = question.text();
      options = new ArrayList<>(question.options());
      before = question.answer() == null ? null : question.answer().toString();
      answer = before;
    }

    boolean isChanged() {
      return answer != null && !answer.equals(before);
    }

    public List<Option> getChoices() {
      return IntStream.range(0, options.size())
          .mapToObj(at -> new Option(String.valueOf(at + 1), options.get(at)))
          .toList();
    }

    public int getPlace() {
      return place;
    }

    public String getText() {
      return text;
    }

    public String getAnswer() {
      return answer;
    }

    public void setAnswer(String answer) {
      this.answer = answer;
    }
  }
}
