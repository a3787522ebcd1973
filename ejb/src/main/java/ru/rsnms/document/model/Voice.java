package ru.rsnms.document.model;

import ru.rsnms.shared.Actor;

/**
 * Who decides and for whom.
 *
 * @param account of the approver whose visa it is
 * @param deputy the substitute who gives it, {@code null} for the approver himself
 */
public record Voice(Actor actor, String account, Deputy deputy) {

  static Voice of(Actor actor) {
    return new Voice(actor, actor.account(), null);
  }
}
