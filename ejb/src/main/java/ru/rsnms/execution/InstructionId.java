package ru.rsnms.execution;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of an instruction. */
@Embeddable
public record InstructionId(UUID value) implements Identified {

  public InstructionId {
    Objects.requireNonNull(value);
  }

  public static InstructionId next() {
    return new InstructionId(Ids.next());
  }

  @Override
  public String kind() {
    return "execution.instruction";
  }
}
