package ru.rsnms.amendment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import ru.rsnms.amendment.model.ActTimeline;
import ru.rsnms.document.IssuedActs;
import ru.rsnms.document.OrderId;

/**
 * The state of issued acts for everybody, without login: for the public check of a document. Tells
 * numbers, dates and states, no text and no person.
 */
@Stateless
@PermitAll
public class ActStates {

  private ActTimeline timeline;
  private IssuedActs acts;

  protected ActStates() {
    // for the container
  }

  @Inject
  public ActStates(ActTimeline timeline, IssuedActs acts) {
    this.timeline = timeline;
    this.acts = acts;
  }

  /** Empty for a draft and for an unknown id alike. */
  @PermitAll
  public Optional<ActStatus> on(@NotNull OrderId id, @NotNull LocalDate day) {
    return acts.find(id).map(act -> timeline.status(act, day));
  }
}
