package ru.rsnms.roadmap.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.roadmap.RoadmapCard;
import ru.rsnms.shared.CurrentActor;

/** Turns a roadmap into what its page shows. */
@ApplicationScoped
public class RoadmapCards {

  private RoadmapGuards guards;
  private CurrentActor actor;

  protected RoadmapCards() {
    // for the container
  }

  @Inject
  public RoadmapCards(RoadmapGuards guards, CurrentActor actor) {
    this.guards = guards;
    this.actor = actor;
  }

  public RoadmapCard of(Roadmap roadmap) {
    return new RoadmapCard(
        roadmap.id(),
        roadmap.version(),
        roadmap.level(),
        roadmap.stage(),
        roadmap.owner(),
        roadmap.ownerName(),
        roadmap.content(),
        roadmap.order().orElse(null),
        roadmap.changedAt(),
        roadmap.changedByName(),
        guards.states(roadmap, actor.get()));
  }
}
