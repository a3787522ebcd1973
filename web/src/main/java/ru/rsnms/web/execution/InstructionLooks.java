package ru.rsnms.web.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionStep;

/** Signs and colours of the states and actions of instructions. */
@Named("instructionLooks")
@ApplicationScoped
public class InstructionLooks {

  public String tone(InstructionStage stage) {
    return switch (stage) {
      case PROPOSED, DISMISSED -> "mute";
      case ASSIGNED, REPORTED -> "info";
      case RETURNED -> "warn";
      case DONE -> "ok";
    };
  }

  public String icon(InstructionStage stage) {
    return switch (stage) {
      case PROPOSED -> "pen";
      case ASSIGNED -> "clock";
      case REPORTED -> "send";
      case RETURNED -> "undo";
      case DONE -> "check";
      case DISMISSED -> "void";
    };
  }

  public String actionIcon(InstructionAction action) {
    return iconOf(action);
  }

  /** Sign of an action. */
  public static String iconOf(InstructionAction action) {
    return switch (action) {
      case CONFIRM -> "flag";
      case REPORT -> "send";
      case ACCEPT -> "check";
      case RETURN -> "undo";
      case RESCHEDULE -> "calendar";
      case DISMISS -> "void";
    };
  }

  public String stepIcon(InstructionStep.Verb verb) {
    return switch (verb) {
      case PROPOSE -> "pen";
      case CONFIRM -> "flag";
      case REPORT -> "send";
      case ACCEPT -> "check";
      case RETURN -> "undo";
      case RESCHEDULE -> "calendar";
      case DISMISS -> "void";
    };
  }
}
