package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.idea.EvidenceStage;
import ru.rsnms.reserve.idea.OfferStage;
import ru.rsnms.shared.Texts;

/** Signs and colours of ideas and of what gathers around them. */
@Named
@ApplicationScoped
public class IdeaLooks {

  public String tone(IdeaStage stage) {
    return switch (stage) {
      case DRAFT, SUBMITTED, ARCHIVED -> "mute";
      case IN_BANK, SUPPORTED -> "info";
      case IMPLEMENTED -> "ok";
    };
  }

  public String icon(IdeaStage stage) {
    return switch (stage) {
      case DRAFT -> "pen";
      case SUBMITTED -> "inbox";
      case IN_BANK -> "eye";
      case SUPPORTED -> "people";
      case IMPLEMENTED -> "done";
      case ARCHIVED -> "void";
    };
  }

  public String offerTone(OfferStage stage) {
    return switch (stage) {
      case OFFERED -> "info";
      case RETURNED -> "warn";
      case PUBLISHED -> "ok";
      case WITHDRAWN -> "mute";
    };
  }

  public String offerIcon(OfferStage stage) {
    return switch (stage) {
      case OFFERED -> "clock";
      case RETURNED -> "undo";
      case PUBLISHED -> "check";
      case WITHDRAWN -> "exit";
    };
  }

  public String evidenceTone(EvidenceStage stage) {
    return switch (stage) {
      case CLAIMED -> "info";
      case CONFIRMED -> "ok";
      case REFUSED -> "bad";
    };
  }

  public String evidenceIcon(EvidenceStage stage) {
    return switch (stage) {
      case CLAIMED -> "clock";
      case CONFIRMED -> "check";
      case REFUSED -> "void";
    };
  }

  /** A reason why something is closed, in words. */
  public String why(String code) {
    return Texts.of("problem." + code);
  }
}
