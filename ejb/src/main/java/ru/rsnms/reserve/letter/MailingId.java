package ru.rsnms.reserve.letter;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of a job that prepares and sends the letters of a level. */
@Embeddable
public record MailingId(UUID value) implements Identified {

  public MailingId {
    Objects.requireNonNull(value);
  }

  public static MailingId next() {
    return new MailingId(Ids.next());
  }

  @Override
  public String kind() {
    return "reserve.mailing";
  }
}
