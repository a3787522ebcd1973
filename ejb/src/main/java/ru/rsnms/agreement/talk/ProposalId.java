package ru.rsnms.agreement.talk;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Ids;

/** Identity of what a party proposes at a clause. */
@Embeddable
public record ProposalId(UUID value) implements Identified {

  public ProposalId {
    Objects.requireNonNull(value);
  }

  public static ProposalId next() {
    return new ProposalId(Ids.next());
  }

  @Override
  public String kind() {
    return "agreement.proposal";
  }
}
