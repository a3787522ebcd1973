package ru.rsnms.reserve.letter;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a letter about a decision. */
@Embeddable
public record LetterId(UUID value) implements Identified {

  public LetterId {
    Objects.requireNonNull(value);
  }

  public static LetterId next() {
    return new LetterId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.letter";
  }
}
