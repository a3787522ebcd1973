package ru.rsnms.web.reserve;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.reserve.ApplicationCard;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.ApplicationStep;
import ru.rsnms.reserve.SeasonMilestone;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/** The way of an application as its candidate sees it: what is done, what comes, by when. */
public final class ApplicationTrack {

  private final ApplicationCard card;
  private final Words words;
  private final List<Step> steps = new ArrayList<>();

  private ApplicationTrack(ApplicationCard card, Words words) {
    this.card = card;
    this.words = words;
  }

  /**
   * One step of the way.
   *
   * @param look {@code is-done}, {@code is-now}, {@code is-next} or {@code is-stopped}
   */
  public record Step(String look, String title, String meta) {}

  static List<Step> of(ApplicationCard card, Words words) {
    var track = new ApplicationTrack(card, words);
    track.handedIn();
    if (card.stage().isRunning()) {
      track.lookedThrough();
      track.ahead();
    } else {
      track.stopped();
    }
    return track.steps;
  }

  private void handedIn() {
    if (card.submittedAt() != null) {
      add("is-done", "apply.track.sent", words.dayOf(card.submittedAt()));
    }
  }

  private void lookedThrough() {
    var admitted = card.since(ApplicationStage.ADMITTED);
    switch (card.stage()) {
      case RETURNED -> add("is-now", "apply.track.mend", until(SeasonMilestone.ADMISSION));
      case SUBMITTED -> add("is-now", "apply.track.check", nothing(SeasonMilestone.ADMISSION));
      case ADMITTED -> add("is-done", "apply.track.admitted", words.dayOf(admitted));
      case DRAFT, WITHDRAWN, REJECTED, DISQUALIFIED -> {}
    }
  }

  private void ahead() {
    add(
        card.stage() == ApplicationStage.ADMITTED ? "is-now" : "is-next",
        "apply.track.review",
        nothing(SeasonMilestone.REVIEW));
    add(
        "is-next",
        "apply.track.preliminary",
        on(SeasonMilestone.PRELIMINARY, "apply.track.preliminary.meta"));
    add(
        "is-next",
        "apply.track.appeals",
        PageTexts.of(
            "apply.track.appeals.meta",
            PageTexts.count("count.work-days", card.season().appealDays())));
    add("is-next", "apply.track.final", on(SeasonMilestone.FINAL, "apply.track.final.meta"));
  }

  private void stopped() {
    var last = card.steps().get(card.steps().size() - 1);
    steps.add(new Step("is-stopped", words.label(card.stage()), said(last)));
  }

  private String said(ApplicationStep step) {
    var day = words.dayOf(step.takenAt());
    return step.reason() == null ? day : day + ". " + step.reason();
  }

  private String until(SeasonMilestone milestone) {
    var day = card.season().days().getOrDefault(milestone, card.season().applications().to());
    return PageTexts.of("apply.track.until", words.day(day));
  }

  private String nothing(SeasonMilestone milestone) {
    var day = card.season().days().get(milestone);
    return day == null
        ? PageTexts.of("apply.track.nothing")
        : PageTexts.of("apply.track.until.nothing", words.day(day));
  }

  private String on(SeasonMilestone milestone, String words) {
    var day = card.season().days().get(milestone);
    var when = day == null ? PageTexts.of("apply.track.no-day") : this.words.day(day);
    return when + ". " + PageTexts.of(words);
  }

  private void add(String look, String title, String meta) {
    steps.add(new Step(look, PageTexts.of(title), meta));
  }
}
