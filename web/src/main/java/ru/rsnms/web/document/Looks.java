package ru.rsnms.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.Finding;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PublicationState;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.VisaState;
import ru.rsnms.signature.SignatureMethod;
import ru.rsnms.web.faces.PageTexts;

/** Signs and colours of the states and actions of documents. */
@Named("documentLooks")
@ApplicationScoped
public class Looks {

  public String tone(OrderStage stage) {
    return switch (stage) {
      case DRAFT, REVOKED, WITHDRAWN -> "mute";
      case ON_APPROVAL, APPROVED -> "info";
      case RETURNED -> "warn";
      case SIGNED, REGISTERED, PUBLISHED -> "ok";
    };
  }

  public String icon(OrderStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case ON_APPROVAL -> "clock";
      case RETURNED -> "undo";
      case APPROVED -> "check";
      case SIGNED -> "sign";
      case REGISTERED -> "hash";
      case PUBLISHED -> "globe";
      case REVOKED, WITHDRAWN -> "void";
    };
  }

  public String visaTone(VisaState state) {
    return switch (state) {
      case QUEUED, EXPIRED -> "mute";
      case PENDING -> "info";
      case AGREED -> "ok";
      case AGREED_WITH_REMARKS -> "warn";
      case REFUSED -> "bad";
    };
  }

  public String visaIcon(VisaState state) {
    return switch (state) {
      case QUEUED, PENDING -> "clock";
      case EXPIRED -> "void";
      case AGREED -> "check";
      case AGREED_WITH_REMARKS -> "pen";
      case REFUSED -> "void";
    };
  }

  public String publicationTone(PublicationState state) {
    return switch (state) {
      case PLANNED -> "info";
      case PROVED -> "ok";
      case DROPPED -> "mute";
    };
  }

  public String publicationIcon(PublicationState state) {
    return switch (state) {
      case PLANNED -> "clock";
      case PROVED -> "globe";
      case DROPPED -> "void";
    };
  }

  public String methodIcon(SignatureMethod method) {
    return switch (method) {
      case IN_SYSTEM -> "check";
      case DETACHED_FILE -> "lock";
      case ON_PAPER -> "sign";
    };
  }

  public String stepTone(ApprovalSheet.Progress progress) {
    return switch (progress) {
      case AHEAD -> "mute";
      case NOW -> "info";
      case DONE -> "ok";
      case STOPPED -> "warn";
    };
  }

  public String stepIcon(ApprovalSheet.Progress progress) {
    return switch (progress) {
      case AHEAD, NOW -> "clock";
      case DONE -> "check";
      case STOPPED -> "void";
    };
  }

  public String actionIcon(OrderAction action) {
    return iconOf(action);
  }

  /** Sign of an action. */
  public static String iconOf(OrderAction action) {
    return switch (action) {
      case EDIT -> "pen";
      case SEND -> "send";
      case RECALL, RETURN -> "undo";
      case DECIDE, ACKNOWLEDGE -> "check";
      case CALL_READERS -> "people";
      case SIGN -> "sign";
      case REGISTER -> "hash";
      case PUBLISH -> "globe";
      case REVOKE, WITHDRAW -> "void";
    };
  }

  public String findingTone(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "bad";
      case WARNING -> "warn";
      case NOTE -> "info";
    };
  }

  public String findingIcon(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "void";
      case WARNING -> "alert";
      case NOTE -> "info";
    };
  }

  /** How a line of a recognised paper is shown. */
  public String lineTone(LineRole role) {
    return switch (role) {
      case UNKNOWN -> "warn";
      case CONTINUATION, ROW_PART, LEFT_OUT -> "mute";
      default -> "info";
    };
  }

  public String lineIcon(LineRole role) {
    return switch (role) {
      case UNKNOWN -> "alert";
      case LEFT_OUT -> "void";
      case CONTINUATION, ROW_PART -> "up";
      case ANNEX_MARK, ANNEX_TITLE -> "clip";
      case SIGNATORY -> "sign";
      case TABLE_HEAD, TABLE_NUMBERS, TABLE_SECTION, TABLE_GROUP, TABLE_ROW -> "plan";
      default -> "doc";
    };
  }

  /** Where two texts differ, in words of the document. */
  public String place(TextChange change) {
    return switch (change.place()) {
      case "title" -> PageTexts.of("order.title");
      case "preamble" -> PageTexts.of("editor.preamble");
      case "" -> PageTexts.of("editor.unit");
      default -> PageTexts.of("editor.clause", change.place());
    };
  }
}
