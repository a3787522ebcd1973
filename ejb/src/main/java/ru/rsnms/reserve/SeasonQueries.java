package ru.rsnms.reserve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.AuditQueries;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.reserve.model.SeasonCards;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Role;

/** Reads seasons: announced ones for whoever has logged in, drafts for the region's staff. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class SeasonQueries {

  private SeasonStore seasons;
  private SeasonCards cards;
  private AuditQueries audit;

  protected SeasonQueries() {
    // for the container
  }

  @Inject
  public SeasonQueries(SeasonStore seasons, SeasonCards cards, AuditQueries audit) {
    this.seasons = seasons;
    this.cards = cards;
    this.audit = audit;
  }

  /**
   * Newest first.
   *
   * @param stage {@code null} for all
   */
  public Page<SeasonRow> page(SeasonStage stage, @NotNull PageRequest request) {
    return seasons.page(stage, request);
  }

  public SeasonCard open(@NotNull SeasonId id) {
    return cards.of(seasons.get(id));
  }

  /** Who did what to the season, newest first, refused attempts included. */
  public Page<AuditRow> history(@NotNull SeasonId id, @NotNull PageRequest request) {
    return audit.about(seasons.get(id).id(), request);
  }
}
