package ru.rsnms.execution;

import java.util.UUID;
import ru.rsnms.shared.Identified;

/** Identity of a kept file. */
public record EvidenceId(UUID value) implements Identified {

  @Override
  public String kind() {
    return "execution.evidence";
  }
}
