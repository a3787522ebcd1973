package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonRow;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.Role;
import ru.rsnms.web.faces.Listing;

/** Backs {@code /reserve/seasons.xhtml}: the seasons of the reserve. */
@Named
@RequestScoped
public class SeasonsView {

  @Inject SeasonQueries seasons;
  @Inject Listing listing;
  @Inject CurrentActor actor;

  private Page<SeasonRow> found;

  public void load() {
    found = seasons.page(null, listing.request());
  }

  /** May the user open a season at all? */
  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  /** May the user apply, and so has a personal account? */
  public boolean isCandidate() {
    return actor.get().has(Role.CANDIDATE);
  }

  public Page<SeasonRow> getFound() {
    return found;
  }
}
