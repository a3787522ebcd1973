package ru.rsnms.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Where an order stands between the first draft and its end (domain model, acts). */
public enum OrderStage {
  DRAFT,
  ON_APPROVAL,
  RETURNED,
  APPROVED,
  SIGNED,
  REGISTERED,
  PUBLISHED,
  REVOKED,
  WITHDRAWN;

  /** The whole life on one screen; a new stage does not compile until it is placed here. */
  private Set<OrderStage> successors() {
    return switch (this) {
      case DRAFT -> EnumSet.of(ON_APPROVAL, WITHDRAWN);
      case ON_APPROVAL -> EnumSet.of(APPROVED, RETURNED, DRAFT, WITHDRAWN);
      case RETURNED -> EnumSet.of(ON_APPROVAL, WITHDRAWN);
      case APPROVED -> EnumSet.of(SIGNED, RETURNED, DRAFT, WITHDRAWN);
      case SIGNED -> EnumSet.of(REGISTERED, WITHDRAWN);
      case REGISTERED -> EnumSet.of(PUBLISHED, REVOKED);
      case PUBLISHED -> EnumSet.of(REVOKED);
      case REVOKED, WITHDRAWN -> EnumSet.noneOf(OrderStage.class);
    };
  }

  /**
   * What is shown of an order on a day: an order that has lost its force is revoked, whatever was
   * done to it last. The only place where it is decided; queries ask its twin {@code
   * document.shown_stage}.
   *
   * @param endsOn first day without force, {@code null} where none is known
   */
  public OrderStage on(LocalDate day, LocalDate endsOn) {
    return canBecome(REVOKED) && endsOn != null && !endsOn.isAfter(day) ? REVOKED : this;
  }

  public boolean canBecome(OrderStage next) {
    return successors().contains(next);
  }

  /** The stages from which this one is reached. */
  public Set<OrderStage> predecessors() {
    var found = EnumSet.noneOf(OrderStage.class);
    for (var stage : values()) {
      if (stage.canBecome(this)) {
        found.add(stage);
      }
    }
    return found;
  }

  public boolean isFinal() {
    return successors().isEmpty();
  }

  /** Is the text still the drafter's to change? */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Is the content frozen for ever? */
  public boolean isFrozen() {
    return this == SIGNED || hasNumber();
  }

  /** A number exists exactly from registration on. */
  public boolean hasNumber() {
    return this == REGISTERED || this == PUBLISHED || this == REVOKED;
  }
}
