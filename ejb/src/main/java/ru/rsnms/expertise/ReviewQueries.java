package ru.rsnms.expertise;

import static ru.rsnms.shared.Role.EXPERT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.expertise.model.ExpertiseGuards;
import ru.rsnms.expertise.model.OwnReviews;
import ru.rsnms.expertise.model.ReviewStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Role;

/**
 * What an expert sees: the own reviews, without authors and other experts. One with a conflict, or
 * taken away, is nowhere: not in the list, not in a count, not in a file.
 */
@Stateless
@RolesAllowed(EXPERT)
public class ReviewQueries {

  private ReviewStore reviews;
  private OwnReviews own;
  private ExpertiseGuards guards;
  private CurrentActor actor;

  protected ReviewQueries() {
    // for the container
  }

  @Inject
  public ReviewQueries(
      ReviewStore reviews, OwnReviews own, ExpertiseGuards guards, CurrentActor actor) {
    this.reviews = reviews;
    this.own = own;
    this.guards = guards;
    this.actor = actor;
  }

  /** All of them, by deadline. */
  public List<ReviewRow> mine() {
    return own.rows(guards.expert());
  }

  public ReviewCard open(@NotNull ReviewId id) {
    return own.card(reviews.own(id, guards.expert().id()));
  }

  /** The file of the item, once there is no conflict. */
  public ItemFile file(@NotNull ReviewId id) {
    return own.file(reviews.own(id, guards.expert().id()));
  }

  /** What waits for the caller; nothing for who is no expert. */
  @RolesAllowed(Role.SIGNED_IN)
  public List<ReviewTask> tasks() {
    return actor.get().has(EXPERT) ? own.tasks() : List.of();
  }

  /** How many of them there are. */
  @RolesAllowed(Role.SIGNED_IN)
  public long taskCount() {
    return actor.get().has(EXPERT) ? own.taskCount() : 0;
  }
}
