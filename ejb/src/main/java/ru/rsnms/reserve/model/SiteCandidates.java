package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.CandidateFilter;
import ru.rsnms.reserve.CandidateRow;
import ru.rsnms.reserve.SiteCandidateList;
import ru.rsnms.reserve.SiteId;
import ru.rsnms.reserve.SiteKind;
import ru.rsnms.reserve.placement.Dynamics;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.reserve.placement.Tendency;
import ru.rsnms.reserve.placement.Trend;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** Finds organisations that fit for a site by their own figures. */
@ApplicationScoped
public class SiteCandidates {

  /** The most improved first where improvement counts, the lowest first where need does. */
  private static final Map<SiteKind, Comparator<Trend>> ORDER =
      Map.of(
          SiteKind.INTERNSHIP, Comparator.comparing(Trend::total).reversed(),
          SiteKind.EXPERT_PROJECT, Comparator.comparing(Trend::mean));

  private FigureStore figures;
  private SiteStore sites;
  private CurrentActor actor;

  protected SiteCandidates() {
    // for the container
  }

  @Inject
  public SiteCandidates(FigureStore figures, SiteStore sites, CurrentActor actor) {
    this.figures = figures;
    this.sites = sites;
    this.actor = actor;
  }

  /** Within what the caller may see; how low is low is told by all of the region. */
  public SiteCandidateList find(CandidateFilter filter, RuleSet rules, PageRequest request) {
    var all = trends(filter, Dynamics.of(rules));
    var taken =
        sites.of(filter.season(), filter.kind()).stream()
            .collect(Collectors.toMap(Site::organization, Site::id));
    var caller = actor.get();
    var seen = all.stream().filter(one -> SiteGuards.sees(one.latest().place(), caller)).toList();
    var fitting =
        seen.stream()
            .filter(one -> filter.kind().tendencies().contains(one.trend().tendency()))
            .sorted(
                Comparator.comparing(Judged::trend, ORDER.get(filter.kind()))
                    .thenComparing(one -> one.latest().organizationName())
                    .thenComparing(one -> one.latest().organization().value()))
            .toList();
    var shown =
        fitting.stream()
            .skip(request.offset())
            .limit(request.size())
            .map(one -> row(one, taken))
            .toList();
    return new SiteCandidateList(
        rules.count(RuleKey.SITE_YEARS),
        rules.number(RuleKey.SITE_TOLERANCE),
        rules.number(RuleKey.LOW_SHARE),
        counts(seen),
        new Page<>(shown, request.page(), request.size(), fitting.size()));
  }

  /** What the figures of one organisation say. */
  public Trend trend(OrganizationId organization, CandidateFilter filter, RuleSet rules) {
    var dynamics = Dynamics.of(rules);
    return trends(filter, dynamics).stream()
        .filter(one -> one.latest().organization().equals(organization))
        .map(Judged::trend)
        .findFirst()
        .orElseGet(() -> dynamics.trend(List.of(), filter.lastYear(), null));
  }

  private record Judged(FigureEntry latest, Trend trend) {}

  private List<Judged> trends(CandidateFilter filter, Dynamics dynamics) {
    var indicator = FigureCheck.plain(filter.indicator());
    var counting =
        figures.counting(indicator, filter.lastYear() - dynamics.changes(), filter.lastYear());
    var values = counting.values().stream().map(SiteCandidates::plain).collect(Collectors.toList());
    var border = dynamics.lowBorder(values, filter.lastYear()).orElse(null);
    return counting.values().stream().map(one -> judge(one, filter, dynamics, border)).toList();
  }

  private static Judged judge(
      Collection<FigureEntry> entries, CandidateFilter filter, Dynamics by, BigDecimal border) {
    var latest = entries.stream().max(Comparator.comparingInt(FigureEntry::year)).orElseThrow();
    return new Judged(latest, by.trend(plain(entries), filter.lastYear(), border));
  }

  private static List<Figure> plain(Collection<FigureEntry> entries) {
    return entries.stream().map(FigureEntry::figure).toList();
  }

  private static Map<Tendency, Long> counts(List<Judged> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.trend().tendency(),
                () -> new EnumMap<>(Tendency.class),
                Collectors.counting()));
  }

  private static CandidateRow row(Judged one, Map<OrganizationId, SiteId> taken) {
    var latest = one.latest();
    return new CandidateRow(
        latest.organization(),
        latest.organizationName(),
        latest.place().municipality(),
        one.trend(),
        taken.get(latest.organization()));
  }
}
