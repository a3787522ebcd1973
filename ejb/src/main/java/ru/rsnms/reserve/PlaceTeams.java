package ru.rsnms.reserve;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** Says which team works at which site. */
public record PlaceTeams(
    @NotNull SeasonId season, @NotNull SiteKind kind, @NotEmpty Map<TeamId, SiteId> sites) {

  public PlaceTeams {
    sites = sites == null ? Map.of() : Map.copyOf(sites);
  }
}
