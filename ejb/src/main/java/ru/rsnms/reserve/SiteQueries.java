package ru.rsnms.reserve;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.reserve.model.FigureStore;
import ru.rsnms.reserve.model.SeasonStore;
import ru.rsnms.reserve.model.SiteCandidates;
import ru.rsnms.reserve.model.SiteCards;
import ru.rsnms.reserve.model.SiteStore;
import ru.rsnms.shared.PageRequest;

/** Reads sites and what they are chosen by; municipalities and heads see their own only. */
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
public class SiteQueries {

  private SiteStore sites;
  private SeasonStore seasons;
  private FigureStore figures;
  private SiteCandidates candidates;
  private SiteCards cards;

  protected SiteQueries() {
    // for the container
  }

  @Inject
  public SiteQueries(
      SiteStore sites,
      SeasonStore seasons,
      FigureStore figures,
      SiteCandidates candidates,
      SiteCards cards) {
    this.sites = sites;
    this.seasons = seasons;
    this.figures = figures;
    this.candidates = candidates;
    this.cards = cards;
  }

  /** Sites of a season that are not given up, by name. */
  public List<SiteRow> sites(@NotNull SeasonId season, @NotNull SiteKind kind) {
    return cards.rows(sites.of(seasons.get(season).id(), kind));
  }

  public SiteCard site(@NotNull SiteId id) {
    return cards.card(sites.get(id));
  }

  /** Names of the indicators that there are figures of. */
  public List<String> indicators() {
    return figures.indicators();
  }

  /** The last year that there are figures of; 0 without figures. */
  public int lastYear(@NotBlank String indicator) {
    return figures.lastYear(indicator);
  }

  /** Organisations that fit for a site; refused while the season's rules are not in force. */
  public SiteCandidateList candidates(
      @NotNull @Valid CandidateFilter filter, @NotNull PageRequest request) {
    var season = seasons.get(filter.season());
    return candidates.find(filter, seasons.ruling(season), request);
  }
}
