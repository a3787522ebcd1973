package ru.rsnms.roadmap.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderStage;
import ru.rsnms.roadmap.RoadmapAction;
import ru.rsnms.roadmap.RoadmapActionState;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Who may do what to a roadmap now, and why not. The service refuses with it, the card explains
 * with it: one rule, two voices. Roadmaps are kept by those who draft orders.
 */
@ApplicationScoped
public class RoadmapGuards {

  private OrderQueries orders;

  protected RoadmapGuards() {
    // for the container
  }

  @Inject
  public RoadmapGuards(OrderQueries orders) {
    this.orders = orders;
  }

  /** Throws the reason if the action is closed to the actor. */
  public void require(RoadmapAction action, Roadmap roadmap, Actor actor) {
    closed(action, roadmap, actor)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** All actions with their reasons. */
  public List<RoadmapActionState> states(Roadmap roadmap, Actor actor) {
    return Arrays.stream(RoadmapAction.values())
        .map(
            action ->
                new RoadmapActionState(
                    action, closed(action, roadmap, actor).map(Texts::of).orElse(null)))
        .toList();
  }

  /** Refuses to open a roadmap of an organisation that is not the actor's to write for. */
  public void requireKeeping(Place owner, String ownerName, Actor actor) {
    if (!keeps(owner, actor)) {
      throw new Forbidden("roadmap/not-yours", ownerName);
    }
  }

  /** May the actor see the roadmap at all? */
  public boolean sees(Roadmap roadmap, Actor actor) {
    if (hasAny(actor, DocumentRoles.INSIDERS) && actor.scope().covers(roadmap.place())) {
      return true;
    }
    return roadmap.stage().isAnnounced() && isAnnouncedTo(roadmap.place(), actor);
  }

  /** Approved roadmaps of the region are for everybody, municipal ones for the municipality. */
  private static boolean isAnnouncedTo(Place owner, Actor actor) {
    if (owner.municipality() == null || actor.scope().isRegion()) {
      return true;
    }
    return switch (actor.scope().kind()) {
      case MUNICIPALITY -> owner.municipality().equals(actor.scope().code());
      case ORGANIZATION -> actor.scope().code().startsWith(owner.municipality() + "-");
      case REGION, SELF -> false;
    };
  }

  private Optional<Refusal> closed(RoadmapAction action, Roadmap roadmap, Actor actor) {
    return switch (action) {
      case EDIT ->
          draft(roadmap).or(() -> keeping(roadmap, actor)).or(() -> orderOnItsWay(roadmap));
      case ATTACH -> draft(roadmap).or(() -> keeping(roadmap, actor)).or(() -> attached(roadmap));
      case CLOSE -> closing(roadmap).or(() -> keeping(roadmap, actor));
    };
  }

  private static Optional<Refusal> draft(Roadmap roadmap) {
    return roadmap.stage().isEditable()
        ? Optional.empty()
        : roadmap
            .order()
            .map(order -> new Conflict("roadmap/approved", order.number(), order.date()));
  }

  private static Optional<Refusal> keeping(Roadmap roadmap, Actor actor) {
    return keeps(roadmap.place(), actor)
        ? Optional.empty()
        : Optional.of(new Forbidden("roadmap/not-yours", roadmap.ownerName()));
  }

  private Optional<Refusal> orderOnItsWay(Roadmap roadmap) {
    return livingOrder(roadmap)
        .filter(order -> !order.stage().isEditable())
        .map(order -> new Conflict("roadmap/order-on-its-way", order.stage()));
  }

  private Optional<Refusal> attached(Roadmap roadmap) {
    return livingOrder(roadmap)
        .map(order -> new Conflict("roadmap/attached", order.text().title()));
  }

  private static Optional<Refusal> closing(Roadmap roadmap) {
    return roadmap.stage().canBecome(RoadmapStage.CLOSED)
        ? Optional.empty()
        : Optional.of(new Conflict("roadmap/stage", roadmap.stage(), RoadmapStage.CLOSED));
  }

  /** The order it is an annex of, unless that was given up. */
  public Optional<OrderCard> livingOrder(Roadmap roadmap) {
    return roadmap
        .order()
        .map(order -> orders.open(order.id()))
        .filter(order -> order.stage() != OrderStage.WITHDRAWN);
  }

  /** Region staff keep roadmaps of bodies of the region, others within their own scope. */
  private static boolean keeps(Place owner, Actor actor) {
    var reaches =
        actor.scope().isRegion() ? owner.municipality() == null : actor.scope().covers(owner);
    return reaches && hasAny(actor, DocumentRoles.DRAFTERS);
  }

  private static boolean hasAny(Actor actor, Set<String> roles) {
    return !Collections.disjoint(actor.roles(), roles);
  }
}
