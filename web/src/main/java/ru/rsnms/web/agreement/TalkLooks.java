package ru.rsnms.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.PartyState;
import ru.rsnms.agreement.talk.ProposalLine;
import ru.rsnms.agreement.talk.RedlineChange;

/** Signs and colours of negotiation. */
@Named
@ApplicationScoped
public class TalkLooks {

  public String tone(AgreementStage stage) {
    return switch (stage) {
      case DRAFT, INTERNAL_APPROVAL, EXPIRED, CANCELLED -> "mute";
      case SENT, AGREED, SIGNING -> "info";
      case NEGOTIATING -> "warn";
      case SIGNED, IN_FORCE -> "ok";
      case REFUSED, TERMINATED -> "bad";
    };
  }

  public String icon(AgreementStage stage) {
    return switch (stage) {
      case DRAFT, INTERNAL_APPROVAL, SIGNING -> "pen";
      case SENT -> "send";
      case NEGOTIATING -> "people";
      case AGREED -> "check";
      case SIGNED, IN_FORCE -> "done";
      case EXPIRED, CANCELLED -> "undo";
      case REFUSED, TERMINATED -> "cross";
    };
  }

  public String tone(PartyState state) {
    return switch (state) {
      case INVITED -> "mute";
      case VIEWED -> "info";
      case COMMENTED -> "warn";
      case ACCEPTED, SIGNED -> "ok";
      case REFUSED -> "bad";
    };
  }

  public String icon(PartyState state) {
    return switch (state) {
      case INVITED -> "inbox";
      case VIEWED -> "eye";
      case COMMENTED -> "people";
      case ACCEPTED -> "check";
      case SIGNED -> "done";
      case REFUSED -> "cross";
    };
  }

  public String tone(ProposalLine line) {
    return switch (line.state()) {
      case OPEN -> "warn";
      case ACCEPTED -> "ok";
      case REJECTED -> "bad";
      case WITHDRAWN -> "mute";
    };
  }

  public String icon(ProposalLine line) {
    return switch (line.state()) {
      case OPEN -> "people";
      case ACCEPTED -> line.entered() == null ? "check" : "done";
      case REJECTED -> "cross";
      case WITHDRAWN -> "undo";
    };
  }

  public String tone(RedlineChange change) {
    return switch (change) {
      case UNCHANGED -> "mute";
      case CHANGED, MOVED -> "info";
      case ADDED -> "ok";
      case REMOVED -> "bad";
    };
  }

  public String icon(RedlineChange change) {
    return switch (change) {
      case UNCHANGED -> "check";
      case CHANGED, MOVED -> "pen";
      case ADDED -> "done";
      case REMOVED -> "cross";
    };
  }
}
