package ru.rsnms.web.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.expertise.ExpertState;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.expertise.PanelStage;
import ru.rsnms.expertise.ReviewAction;
import ru.rsnms.expertise.ReviewStage;

/** Signs and colours of what belongs to judging. */
@Named
@ApplicationScoped
public class ExpertiseLooks {

  public String tone(ReviewStage stage) {
    return switch (stage) {
      case PROPOSED -> "warn";
      case ACCEPTED, IN_PROGRESS -> "info";
      case SUBMITTED, LOCKED -> "ok";
      case CONFLICTED, REFUSED, EXPIRED -> "bad";
      case REPLACED -> "mute";
    };
  }

  public String icon(ReviewStage stage) {
    return switch (stage) {
      case PROPOSED -> "alert";
      case ACCEPTED -> "eye";
      case IN_PROGRESS -> "pen";
      case SUBMITTED -> "check";
      case LOCKED -> "lock";
      case CONFLICTED, REFUSED -> "void";
      case REPLACED -> "right";
      case EXPIRED -> "clock";
    };
  }

  public String toneOf(PanelStage stage) {
    return switch (stage) {
      case OPEN -> "info";
      case CLOSED -> "mute";
    };
  }

  public String iconOf(PanelStage stage) {
    return switch (stage) {
      case OPEN -> "pen";
      case CLOSED -> "lock";
    };
  }

  public String toneOfForm(FormStage stage) {
    return switch (stage) {
      case DRAFT -> "mute";
      case PUBLISHED -> "ok";
    };
  }

  public String iconOfForm(FormStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case PUBLISHED -> "lock";
    };
  }

  public String toneOfExpert(ExpertState state) {
    return switch (state) {
      case ACTIVE -> "ok";
      case PAUSED -> "mute";
    };
  }

  public String iconOfExpert(ExpertState state) {
    return switch (state) {
      case ACTIVE -> "check";
      case PAUSED -> "clock";
    };
  }

  /** Sign of a task. */
  public static String iconOf(ReviewAction action) {
    return switch (action) {
      case DECLARE -> "eye";
      case REVIEW -> "pen";
    };
  }
}
