package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.AppealStage;
import ru.rsnms.reserve.appeal.AppealAction;

/** Signs and colours of appeals. */
@Named
@ApplicationScoped
public class AppealLooks {

  public String tone(AppealStage stage) {
    return switch (stage) {
      case DRAFT, WITHDRAWN -> "mute";
      case FILED -> "warn";
      case ADMITTED, UNDER_REVIEW -> "info";
      case SATISFIED -> "ok";
      case REFUSED_FORMALLY, DENIED -> "bad";
      case NOTIFIED -> "mute";
    };
  }

  public String icon(AppealStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case FILED -> "inbox";
      case ADMITTED -> "check";
      case UNDER_REVIEW -> "people";
      case SATISFIED -> "done";
      case REFUSED_FORMALLY, DENIED -> "cross";
      case NOTIFIED -> "send";
      case WITHDRAWN -> "undo";
    };
  }

  public static String iconOf(AppealAction action) {
    return switch (action) {
      case EDIT, FILE -> "pen";
      case WITHDRAW -> "undo";
      case ADMIT -> "check";
      case REFUSE -> "cross";
      case REVIEW -> "people";
      case DECIDE -> "done";
      case NOTIFY -> "send";
    };
  }
}
