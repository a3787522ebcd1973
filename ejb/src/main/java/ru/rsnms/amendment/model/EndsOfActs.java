package ru.rsnms.amendment.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.amendment.AmendmentStage;
import ru.rsnms.amendment.Operation;
import ru.rsnms.document.EndOfForce;
import ru.rsnms.document.IssuedActs;

/** Tells documents when amendments end them, so that every list and card shows the same. */
@ApplicationScoped
public class EndsOfActs {

  private ActTimeline timeline;
  private IssuedActs acts;
  private EndOfForce force;

  protected EndsOfActs() {
    // for the container
  }

  @Inject
  public EndsOfActs(ActTimeline timeline, IssuedActs acts, EndOfForce force) {
    this.timeline = timeline;
    this.acts = acts;
    this.force = force;
  }

  /** Finds out anew what ends the act that the amendments are about, if they may end it. */
  public void settle(AmendingAct amendment) {
    var mayEnd =
        amendment.stage() == AmendmentStage.ISSUED
            && amendment.instructions().stream()
                .anyMatch(one -> one.operation() == Operation.REVOKE_ACT);
    if (mayEnd) {
      acts.find(amendment.base())
          .ifPresent(act -> force.keep(act.id(), timeline.repeal(act).orElse(null)));
    }
  }
}
