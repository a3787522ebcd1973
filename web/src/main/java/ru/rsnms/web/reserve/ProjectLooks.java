package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectStep;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;

/** Signs, colours and words of projects. */
@Named
@ApplicationScoped
public class ProjectLooks {

  public String tone(ProjectCard card) {
    return switch (card.stage()) {
      case DRAFT -> card.isSubmitted() ? "info" : "mute";
      case DEFENDED, HANDED_OVER -> "info";
      case ADOPTED -> "ok";
      case DECLINED -> "bad";
    };
  }

  public String icon(ProjectCard card) {
    return switch (card.stage()) {
      case DRAFT -> card.isSubmitted() ? "send" : "pen";
      case DEFENDED -> "done";
      case HANDED_OVER -> "clock";
      case ADOPTED -> "check";
      case DECLINED -> "cross";
    };
  }

  /** Where it stands; a draft that was handed in is one no more. */
  public String word(ProjectCard card) {
    if (card.stage() != HandOverStage.DRAFT) {
      return Texts.of(card.stage());
    }
    if (card.id() == null) {
      return PageTexts.of("project.none");
    }
    return PageTexts.of(card.isSubmitted() ? "project.submitted" : "project.draft");
  }

  /** A step in words. */
  public String step(ProjectStep step) {
    return "SUBMITTED".equals(step.to())
        ? PageTexts.of("project.submitted")
        : Texts.of(HandOverStage.valueOf(step.to()));
  }
}
