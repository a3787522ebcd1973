package ru.rsnms.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/** Who wrote a card last; a writer who saw an older version is told so. */
@Embeddable
public record LastChange(
    @Column(name = "changed_by") String by, @Column(name = "changed_at") Instant at) {

  static LastChange of(Actor actor, Instant at) {
    return new LastChange(actor.displayName(), at);
  }

  void mustBeSeen(long seen, long version) {
    if (seen != version) {
      throw new Conflict("shared/stale", by, at);
    }
  }
}
