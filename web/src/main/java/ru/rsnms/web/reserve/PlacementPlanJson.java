package ru.rsnms.web.reserve;

import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.PlacementPlan;

/** A proposal of sites for teams as the API tells it. */
public record PlacementPlanJson(List<WaitingJson> teams, List<OfferJson> sites) {

  static PlacementPlanJson of(PlacementPlan plan) {
    return new PlacementPlanJson(
        plan.teams().stream()
            .map(
                one ->
                    new WaitingJson(
                        one.team().value(),
                        one.number(),
                        one.proposed() == null ? null : one.proposed().value(),
                        one.barred()))
            .toList(),
        plan.sites().stream()
            .map(one -> new OfferJson(one.site().value(), one.name(), one.places()))
            .toList());
  }

  /**
   * @param proposed site, {@code null} where none is left without a conflict
   */
  public record WaitingJson(UUID team, int number, UUID proposed, List<PlacementPlan.Bar> barred) {}

  /**
   * @param places left
   */
  public record OfferJson(UUID site, String name, int places) {}
}
