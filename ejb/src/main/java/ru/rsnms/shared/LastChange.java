package ru.rsnms.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who wrote a record last; a writer who saw an older version of it is told so. */
@Embeddable
public record LastChange(
    @Column(name = "changed_at") Instant at,
    @Column(name = "changed_by_account") String account,
    @Column(name = "changed_by_name") String name) {

  public static LastChange by(Actor actor, Instant at) {
    return new LastChange(at, actor.account(), actor.displayName());
  }

  /**
   * @param seen version that the writer has before the eyes
   * @param version the record's own
   * @throws Conflict {@code shared/stale} when somebody has written meanwhile
   */
  public void mustBeSeen(long seen, long version) {
    if (seen != version) {
      throw new Conflict("shared/stale", name, at);
    }
  }
}
