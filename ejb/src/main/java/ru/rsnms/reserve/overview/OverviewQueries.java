package ru.rsnms.reserve.overview;

import static ru.rsnms.shared.Role.AUDITOR;
import static ru.rsnms.shared.Role.COMMISSION_CHAIR;
import static ru.rsnms.shared.Role.INST_HEAD;
import static ru.rsnms.shared.Role.INST_RESERVE;
import static ru.rsnms.shared.Role.MIN_OFFICER;
import static ru.rsnms.shared.Role.MUN_HEAD;
import static ru.rsnms.shared.Role.MUN_OFFICER;
import static ru.rsnms.shared.Role.ORG_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.model.Overviews;

/** Counts a season: the region for its staff, a municipality or an organisation its own people. */
@Stateless
@RolesAllowed({
  MIN_OFFICER,
  INST_RESERVE,
  INST_HEAD,
  COMMISSION_CHAIR,
  MUN_HEAD,
  MUN_OFFICER,
  ORG_HEAD,
  AUDITOR
})
public class OverviewQueries {

  private Overviews overviews;

  protected OverviewQueries() {
    // for the container
  }

  @Inject
  public OverviewQueries(Overviews overviews) {
    this.overviews = overviews;
  }

  public SeasonOverview open(@NotNull SeasonId season) {
    return overviews.of(season);
  }
}
