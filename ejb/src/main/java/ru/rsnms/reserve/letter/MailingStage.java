package ru.rsnms.reserve.letter;

import java.util.EnumSet;
import java.util.Set;

/** Where a job that sends letters stands. */
public enum MailingStage {
  RUNNING,
  DONE;

  private Set<MailingStage> successors() {
    return switch (this) {
      case RUNNING -> EnumSet.of(DONE);
      case DONE -> EnumSet.noneOf(MailingStage.class);
    };
  }

  public boolean canBecome(MailingStage next) {
    return successors().contains(next);
  }
}
