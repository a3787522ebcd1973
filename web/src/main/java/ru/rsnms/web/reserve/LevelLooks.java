package ru.rsnms.web.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.PageTexts;

/** Signs, colours and words of levels, runs and outcomes. */
@Named
@ApplicationScoped
public class LevelLooks {

  @Inject MunicipalityNames municipalities;

  public String tone(LevelStage stage) {
    return switch (stage) {
      case PLANNED, CLOSED -> "mute";
      case OPEN, UNDER_REVIEW -> "info";
      case PRELIMINARY, APPEALS -> "warn";
      case FINAL -> "ok";
    };
  }

  public String icon(LevelStage stage) {
    return switch (stage) {
      case PLANNED -> "calendar";
      case OPEN -> "inbox";
      case CLOSED -> "lock";
      case UNDER_REVIEW -> "people";
      case PRELIMINARY, APPEALS -> "clock";
      case FINAL -> "done";
    };
  }

  public String runTone(RunStage stage) {
    return switch (stage) {
      case SIMULATED, SUPERSEDED -> "mute";
      case PROPOSED -> "info";
      case CONFIRMED -> "ok";
    };
  }

  public String runIcon(RunStage stage) {
    return switch (stage) {
      case SIMULATED -> "pen";
      case PROPOSED -> "send";
      case CONFIRMED -> "done";
      case SUPERSEDED -> "void";
    };
  }

  public String outcomeTone(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "ok";
      case AWAITS_COMMISSION -> "warn";
      case NOT_PASSED, OUT -> "mute";
    };
  }

  public String outcomeIcon(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "check";
      case AWAITS_COMMISSION -> "clock";
      case NOT_PASSED -> "cross";
      case OUT -> "void";
    };
  }

  /** The outcome with its ground. */
  public String outcome(Outcome outcome, Ground ground) {
    return ground == null
        ? Texts.of(outcome)
        : PageTexts.of("reserve.run.outcome.by", Texts.of(outcome), Texts.of(ground));
  }

  /** Name of a municipality, a word for none. */
  public String municipality(String code) {
    return code == null || code.isEmpty()
        ? PageTexts.of("reserve.run.municipality.none")
        : names().getOrDefault(code, code);
  }

  private Map<String, String> names() {
    return municipalities.all();
  }
}
