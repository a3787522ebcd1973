package ru.rsnms.reserve;

import java.util.List;
import ru.rsnms.reserve.placement.Clash;

/**
 * Which team could work where: a proposal that changes nothing.
 *
 * @param teams that wait for a site
 * @param sites with places left
 */
public record PlacementPlan(List<Waiting> teams, List<Offer> sites) {

  /**
   * @param proposed site, {@code null} where none is left without a conflict
   * @param barred sites where the team must not work, and why
   */
  public record Waiting(TeamId team, int number, SiteId proposed, List<Bar> barred) {}

  /** Why a team must not work at a site. */
  public record Bar(String siteName, Clash clash) {}

  /**
   * @param places left
   */
  public record Offer(SiteId site, String name, int places) {}
}
