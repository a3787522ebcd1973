package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import ru.rsnms.reserve.cadre.PlanBundleCard;
import ru.rsnms.reserve.cadre.PlanBundleId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;

/**
 * A job that prints the plans of many members («комплект планов»). Its items are rows of their own;
 * who asks for them goes on where another one stopped.
 */
@Entity
@Table(name = "plan_bundle", schema = "reserve")
public class PlanBundle {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PlanBundleId id;

  @Version private long version;

  @Column(name = "municipality_code", updatable = false)
  private String municipality;

  @Column(updatable = false)
  private String title;

  @Column(name = "begun_at", updatable = false)
  private Instant begunAt;

  @Column(name = "begun_by", updatable = false)
  private String begunBy;

  @Column(name = "begun_by_name", updatable = false)
  private String begunByName;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected PlanBundle() {
    // for Hibernate
  }

  PlanBundle(String title, Actor by, Instant at) {
    this.id = PlanBundleId.next();
    this.title = title;
    this.municipality = by.scope().isRegion() ? null : by.scope().codeIf(Scope.Kind.MUNICIPALITY);
    this.begunAt = at;
    this.begunBy = by.account();
    this.begunByName = by.displayName();
  }

  /** The region sees all, a municipality its own. */
  boolean isSeenBy(Actor actor) {
    return CadreGuards.reads(actor)
        && (actor.scope().isRegion()
            || actor.scope().codeIf(Scope.Kind.MUNICIPALITY).equals(municipality));
  }

  /** No item waits any more. */
  void finish(Instant at) {
    finishedAt = at;
  }

  boolean isRunning() {
    return finishedAt == null;
  }

  PlanBundleCard card(long total, long done, long refused) {
    return new PlanBundleCard(id, title, total, done, refused, begunAt, begunByName, finishedAt);
  }

  PlanBundleId id() {
    return id;
  }

  String title() {
    return title;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof PlanBundle that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
