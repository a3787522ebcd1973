package ru.rsnms.agreement.talk;

import java.util.Objects;
import java.util.UUID;

/**
 * What an accepted proposal does to a text.
 *
 * @param origin the proposal it was first made with: the same in all texts it is offered to, and
 *     the id of the clause that it inserts, so that a clause is the same clause in all of them
 * @param unit the clause it is about
 * @param wording new words; empty where the clause goes out
 */
public record ClauseChange(UUID origin, UUID unit, ProposalKind kind, String wording) {

  public ClauseChange {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(kind);
    wording = wording == null ? "" : wording.strip().replaceAll("\\s+", " ");
  }

  /** Would the text be another one? */
  public boolean changesText() {
    return kind != ProposalKind.COMMENT;
  }
}
