package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/** Who may do and read what about judging (domain model, matrix of permissions; §5.3, 2 and 6). */
@ApplicationScoped
public class ExpertiseGuards {

  private static final Set<String> PANEL_READERS =
      Set.of(Role.INST_RESERVE, Role.COMMISSION_CHAIR, Role.AUDITOR);

  private PersonDirectory people;
  private ExpertStore experts;
  private ReviewStore reviews;
  private CurrentActor actor;

  protected ExpertiseGuards() {
    // for the container
  }

  @Inject
  public ExpertiseGuards(
      PersonDirectory people, ExpertStore experts, ReviewStore reviews, CurrentActor actor) {
    this.people = people;
    this.experts = experts;
    this.reviews = reviews;
    this.actor = actor;
  }

  /** Staff of the region; an administrator of the system is none, whatever else he is. */
  public Actor staff() {
    var by = actor.get();
    if (by.has(Role.ADMIN) || !by.scope().isRegion()) {
      throw new Forbidden("expertise/not-staff");
    }
    return by;
  }

  /** Staff who judge nothing in the panel themselves: the table would show them the others. */
  public Actor staffOf(PanelId panel) {
    var by = staff();
    if (judgesIn(panel, by)) {
      throw new Forbidden("expertise/judges-here");
    }
    return by;
  }

  /** As {@link #staffOf} for those who read panels, without a refusal. */
  public boolean sees(PanelId panel) {
    var by = actor.get();
    return !Collections.disjoint(by.roles(), PANEL_READERS)
        && !by.has(Role.ADMIN)
        && by.scope().isRegion()
        && !judgesIn(panel, by);
  }

  private boolean judgesIn(PanelId panel, Actor by) {
    return people
        .byAccount(by.account())
        .map(PersonView::id)
        .flatMap(experts::ofPerson)
        .filter(expert -> reviews.isIn(panel, expert.id()))
        .isPresent();
  }

  /**
   * May staff read marks at this stage? The organiser assigns and reads what is locked; the chair
   * and the auditor read what is submitted.
   */
  public static boolean reads(Actor by, ReviewStage stage) {
    var early = by.has(Role.COMMISSION_CHAIR) || by.has(Role.AUDITOR);
    return stage == ReviewStage.LOCKED || early && stage == ReviewStage.SUBMITTED;
  }

  /** May the caller read marks as soon as they are submitted? */
  public static boolean readsEarly(Actor by) {
    return reads(by, ReviewStage.SUBMITTED);
  }

  /** The caller's entry in the register; who has none finds no reviews. */
  public Expert expert() {
    return people
        .byAccount(actor.get().account())
        .map(PersonView::id)
        .flatMap(experts::ofPerson)
        .orElseThrow(() -> new NotFound("expertise/not-an-expert"));
  }
}
