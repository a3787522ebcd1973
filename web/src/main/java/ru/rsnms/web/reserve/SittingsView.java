package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.sitting.SittingQueries;
import ru.rsnms.reserve.sitting.SittingRow;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/** Backs {@code /reserve/sittings.xhtml}: the protocols of the commission about a level. */
@Named
@RequestScoped
public class SittingsView {

  @Inject SittingQueries sittings;
  @Inject SeasonQueries seasons;
  @Inject CurrentActor actor;

  private UUID season;
  private List<SittingRow> rows;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    getRows();
  }

  public List<SittingRow> getRows() {
    if (rows == null) {
      rows = sittings.of(new SeasonId(season), LevelRef.FIRST);
    }
    return rows;
  }

  public SeasonCard getCard() {
    return seasons.open(new SeasonId(season));
  }

  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }
}
