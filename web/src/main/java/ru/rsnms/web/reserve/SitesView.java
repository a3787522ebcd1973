package ru.rsnms.web.reserve;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.document.OrderId;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.MunicipalityRow;
import ru.rsnms.reserve.CandidateFilter;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SiteCandidateList;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.SiteList;
import ru.rsnms.reserve.SiteQueries;
import ru.rsnms.reserve.SiteRow;
import ru.rsnms.reserve.SiteService;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Listing;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.faces.Words;

/** Backs {@code /reserve/sites.xhtml}: the sites of a level, and organisations that fit for one. */
@Named
@ViewScoped
public class SitesView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int YEARS = 6;

  @Inject SiteQueries queries;
  @Inject SiteService service;
  @Inject SeasonQueries seasons;
  @Inject MunicipalityQueries municipalities;
  @Inject Listing listing;
  @Inject CurrentActor actor;
  @Inject Notices notices;
  @Inject Words words;

  private UUID season;
  private SiteKind kind;
  private String indicator;
  private Integer lastYear;
  private transient SeasonCard card;
  private transient List<SiteRow> sites;
  private transient SiteCandidateList candidates;
  private transient Map<String, String> names;

  public void load() {
    if (season == null) {
      throw new NotFound("reserve/season-not-found");
    }
    kind = kind == null ? SiteKind.INTERNSHIP : kind;
    var all = queries.indicators();
    if ((indicator == null || indicator.isBlank()) && !all.isEmpty()) {
      indicator = all.get(0);
    }
    if (lastYear == null && indicator != null) {
      lastYear = queries.lastYear(indicator);
    }
    getCard();
  }

  /** Has the order drafted and leads to it. */
  public String order() {
    var drafted = new OrderId[1];
    var list = new SiteList(new SeasonId(season), kind);
    var done = notices.attempt(() -> drafted[0] = service.order(list));
    return done ? "/document/order.xhtml?faces-redirect=true&id=" + drafted[0].value() : null;
  }

  /** May the user change sites at all? */
  public boolean isKeeper() {
    return actor.get().has(Role.INST_RESERVE);
  }

  /** Is there a site that no order with a number names? */
  public boolean isOrderable() {
    return isKeeper() && getSites().stream().anyMatch(site -> site.stage().isBeforeOrder());
  }

  /** How the organisations were found, in words with the settings of the season. */
  public String getFormula() {
    return PageTexts.of(
        "site.formula." + kind,
        getCandidates().changes(),
        words.decimal(getCandidates().tolerance()),
        words.decimal(getCandidates().lowShare()));
  }

  /** How many organisations go which way. */
  public List<Option> getCounts() {
    var counts = getCandidates().counts();
    return Arrays.stream(Tendency.values())
        .filter(counts::containsKey)
        .map(one -> new Option(String.valueOf(counts.get(one)), Texts.of(one)))
        .toList();
  }

  public List<Option> getIndicators() {
    return queries.indicators().stream().map(one -> new Option(one, one)).toList();
  }

  /** The last years that there are figures of. */
  public List<Option> getYears() {
    var last = queries.lastYear(indicator);
    return IntStream.range(0, YEARS)
        .mapToObj(ago -> String.valueOf(last - ago))
        .map(year -> new Option(year, year))
        .toList();
  }

  /** Name of a municipality; of the region for none. */
  public String place(String municipality) {
    if (names == null) {
      names =
          municipalities.municipalities().stream()
              .collect(Collectors.toMap(MunicipalityRow::code, MunicipalityRow::name));
    }
    return municipality == null
        ? PageTexts.of("registry.region")
        : names.getOrDefault(municipality, municipality);
  }

  public SiteKind[] getKinds() {
    return SiteKind.values();
  }

  public SeasonCard getCard() {
    if (card == null) {
      card = seasons.open(new SeasonId(season));
    }
    return card;
  }

  public List<SiteRow> getSites() {
    if (sites == null) {
      sites = queries.sites(new SeasonId(season), kind);
    }
    return sites;
  }

  /** Organisations that fit; {@code null} without figures or rules in force. */
  public SiteCandidateList getCandidates() {
    if (candidates == null && indicator != null && getCard().frozen() != null) {
      var filter = new CandidateFilter(getCard().id(), kind, indicator, lastYear);
      candidates = queries.candidates(filter, listing.request());
    }
    return candidates;
  }

  public UUID getSeason() {
    return season;
  }

  public void setSeason(UUID season) {
    this.season = season;
  }

  public SiteKind getKind() {
    return kind;
  }

  public void setKind(SiteKind kind) {
    this.kind = kind;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public Integer getLastYear() {
    return lastYear;
  }

  public void setLastYear(Integer lastYear) {
    this.lastYear = lastYear;
  }
}
