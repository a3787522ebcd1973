package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import ru.rsnms.shared.Actor;

/** Who touched an order last. */
@Embeddable
public record LastChange(
    @Column(name = "changed_at") Instant at,
    @Column(name = "changed_by_account") String account,
    @Column(name = "changed_by_name") String name) {

  public static LastChange by(Actor actor, Instant at) {
    return new LastChange(at, actor.account(), actor.displayName());
  }
}
