package ru.rsnms.deploy.inside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import ru.rsnms.deploy.harness.RegionDay;
import ru.rsnms.document.OrderIssued;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationQueries;
import ru.rsnms.reserve.NewSeason;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.SeasonQueries;
import ru.rsnms.reserve.SeasonService;
import ru.rsnms.reserve.SettleRule;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.PageRequest;

/** A season that takes applications, made by its services inside the container. */
final class OpenSeason {

  private static final Map<RuleKey, String> CHOICES =
      Map.of(
          RuleKey.BASE, "SCORED",
          RuleKey.ROUNDING, "DOWN",
          RuleKey.FAST_TRACK_COUNTING, "ON_TOP",
          RuleKey.TICKET_COUNTING, "ON_TOP",
          RuleKey.SCORE_AGGREGATE, "MEDIAN",
          RuleKey.TEAM_SIZE, "5-7",
          RuleKey.IDEA_WEIGHT, "60",
          RuleKey.SHARE, "50",
          RuleKey.LOW_SHARE, "25");

  private static final Set<RuleKey> YES_OR_NO =
      Set.of(
          RuleKey.FAST_TRACK_IN_BASE,
          RuleKey.TICKET_IN_BASE,
          RuleKey.TICKET_NEEDS_TRAINING,
          RuleKey.SITE_NEEDS_WINNER,
          RuleKey.AVOID_OWN_MUNICIPALITY);

  private static final Set<RuleKey> NOT_APPLIED =
      Set.of(
          RuleKey.MIN_EXPERIENCE,
          RuleKey.MIN_TOTAL,
          RuleKey.MIN_IDEA,
          RuleKey.MIN_TEST,
          RuleKey.TIE_BREAK,
          RuleKey.CALLING_SPREAD,
          RuleKey.MEMBER_MIN_SCORE,
          RuleKey.MEMBER_PLACES,
          RuleKey.EXTENSION_MONTHS);

  private OpenSeason() {}

  /** Its order is told as issued, without one. */
  static SeasonId of(String title) throws Exception {
    var id = keeper(() -> settled(title));
    var order = keeper(() -> service().freeze(id, version(id)));
    var issued = new OrderIssued(order, null, List.of(), "1", RegionDay.today(), RegionDay.now());
    AsUser.run(
        "legal",
        Set.of("MIN_LEGAL"),
        "region",
        () -> {
          service().approve(id, issued);
          return null;
        });
    keeper(
        () -> {
          service().start(id, version(id));
          return null;
        });
    return id;
  }

  private static SeasonId settled(String title) {
    var ministry =
        Services.find(OrganizationQueries.class)
            .organizations(
                new OrganizationFilter(null, OrganizationKind.MINISTRY, null, null),
                PageRequest.first(1))
            .items()
            .get(0)
            .id();
    var today = RegionDay.today();
    var id =
        service()
            .create(new NewSeason(title, ministry, new DatePeriod(today, today.plusDays(9)), null));
    var version = version(id);
    for (var key : RuleKey.values()) {
      var line = new RuleLine(key, value(key), new Origin(Origin.Source.DECIDED, "протокол № 1"));
      version = service().settle(new SettleRule(id, version, line));
    }
    return id;
  }

  private static String value(RuleKey key) {
    if (NOT_APPLIED.contains(key)) {
      return "";
    }
    return YES_OR_NO.contains(key) ? "NO" : CHOICES.getOrDefault(key, "3");
  }

  private static long version(SeasonId id) {
    return Services.find(SeasonQueries.class).open(id).version();
  }

  private static SeasonService service() {
    return Services.find(SeasonService.class);
  }

  private static <T> T keeper(Callable<T> work) throws Exception {
    return AsUser.run("reserve", Set.of("INST_RESERVE"), "region", work);
  }
}
