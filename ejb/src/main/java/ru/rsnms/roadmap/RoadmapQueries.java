package ru.rsnms.roadmap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.roadmap.model.RoadmapCards;
import ru.rsnms.roadmap.model.RoadmapRegister;
import ru.rsnms.roadmap.model.RoadmapStore;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Reads roadmaps. Every caller may ask; what is answered depends on role and scope. */
@Stateless
@PermitAll
public class RoadmapQueries {

  private RoadmapStore roadmaps;
  private RoadmapRegister register;
  private RoadmapCards cards;
  private AuditQueries audit;

  protected RoadmapQueries() {
    // for the container
  }

  @Inject
  public RoadmapQueries(
      RoadmapStore roadmaps, RoadmapRegister register, RoadmapCards cards, AuditQueries audit) {
    this.roadmaps = roadmaps;
    this.register = register;
    this.cards = cards;
    this.audit = audit;
  }

  /** Sorts: {@code changed} (newest first by default), {@code title}, {@code period}. */
  @PermitAll
  public Page<RoadmapRow> page(@NotNull RoadmapFilter filter, @NotNull PageRequest request) {
    return register.page(filter, request);
  }

  @PermitAll
  public RoadmapCard open(@NotNull RoadmapId id) {
    return cards.of(roadmaps.get(id));
  }

  /** Who did what to the roadmap, newest first, refused attempts included. */
  @PermitAll
  public Page<AuditRow> history(@NotNull RoadmapId id, @NotNull PageRequest request) {
    return audit.about(roadmaps.get(id).id(), request);
  }
}
