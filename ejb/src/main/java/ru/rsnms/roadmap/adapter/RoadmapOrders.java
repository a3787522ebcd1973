package ru.rsnms.roadmap.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapService;

/** Hears that an order was issued and approves the roadmaps that are its annexes. */
@ApplicationScoped
public class RoadmapOrders {

  @Inject RoadmapService roadmaps;

  void approve(@Observes OrderIssued issued) {
    issued.annexSources().stream()
        .filter(RoadmapId::isNamedBy)
        .forEach(source -> roadmaps.approve(new RoadmapId(source.value()), issued));
  }
}
