package ru.rsnms.reserve.model;

import java.util.Arrays;
import java.util.List;
import ru.rsnms.reserve.ApplicationPart;
import ru.rsnms.reserve.PartState;
import ru.rsnms.reserve.Question;
import ru.rsnms.reserve.TestState;

/** Tells which sections of an application are done; it can be sent when all of them are. */
public final class ApplicationParts {

  private final ApplicationForm form;
  private final Idea idea;
  private final List<Question> questions;
  private final TestState test;

  public ApplicationParts(
      ApplicationForm form, Idea idea, List<Question> questions, TestState test) {
    this.form = form;
    this.idea = idea;
    this.questions = List.copyOf(questions);
    this.test = test;
  }

  /** All sections in their order. */
  public List<PartState> states() {
    return Arrays.stream(ApplicationPart.values())
        .map(part -> new PartState(part, isDone(part), isBegun(part)))
        .toList();
  }

  /** Sections that are not done. */
  public List<ApplicationPart> open() {
    return Arrays.stream(ApplicationPart.values()).filter(part -> !isDone(part)).toList();
  }

  private boolean isDone(ApplicationPart part) {
    return switch (part) {
      case PERSON -> true;
      case QUESTIONS ->
          questions.stream()
              .filter(Question::required)
              .allMatch(question -> form.answerTo(question).isPresent());
      case CLAIMS -> form.withoutClaims() || !form.claims().isEmpty();
      case TEST -> test.isDone();
      case IDEA -> idea.isComplete();
      case CONSENT -> form.isConsented();
    };
  }

  private boolean isBegun(ApplicationPart part) {
    return switch (part) {
      case PERSON -> true;
      case QUESTIONS -> form.isBegun();
      case CLAIMS -> form.withoutClaims() || !form.claims().isEmpty();
      case TEST -> test.stage() != null;
      case IDEA -> idea.isBegun();
      case CONSENT -> form.consented().isPresent();
    };
  }
}
