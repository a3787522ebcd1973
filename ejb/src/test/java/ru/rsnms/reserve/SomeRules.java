package ru.rsnms.reserve;

import static ru.rsnms.reserve.rule.RuleKey.AVOID_OWN_MUNICIPALITY;
import static ru.rsnms.reserve.rule.RuleKey.BASE;
import static ru.rsnms.reserve.rule.RuleKey.COVERAGE;
import static ru.rsnms.reserve.rule.RuleKey.SHARE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.rule.Minima;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.rule.PassRules.Bypass;
import ru.rsnms.reserve.rule.Places;
import ru.rsnms.reserve.rule.QuotaBase;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.reserve.rule.RuleSet;

/** Rule sets for tests: a complete one, and the same with single settings changed. */
public final class SomeRules {

  public static final Origin CONCEPT = Origin.established("концепция кадрового резерва, уровень 1");
  public static final Origin DECISION = Origin.decided("протокол от 12.01.2027 № 1");

  public static final FastTrackGround FLAGSHIPS =
      new FastTrackGround(
          "Флагманы образования",
          Set.of(ContestRank.SEMIFINALIST, ContestRank.FINALIST, ContestRank.WINNER),
          2022,
          false,
          CONCEPT);

  private final Map<RuleKey, String> values = new EnumMap<>(RuleKey.class);
  private final List<FastTrackGround> grounds = new ArrayList<>(List.of(FLAGSHIPS));

  private SomeRules() {
    for (var key : RuleKey.values()) {
      values.put(key, usual(key));
    }
  }

  public static SomeRules rules() {
    return new SomeRules();
  }

  private static String usual(RuleKey key) {
    return switch (key) {
      case SHARE -> "50";
      case BASE -> "SCORED";
      case ROUNDING -> "DOWN";
      case FAST_TRACK_COUNTING, TICKET_COUNTING -> "ON_TOP";
      case FAST_TRACK_IN_BASE -> "YES";
      case TICKET_IN_BASE, TICKET_NEEDS_TRAINING -> "NO";
      case IDEA_WEIGHT -> "60";
      case SCORE_DECIMALS -> "2";
      case MIN_TOTAL,
          MIN_IDEA,
          MIN_TEST,
          MIN_EXPERIENCE,
          MEMBER_MIN_SCORE,
          MEMBER_PLACES,
          EXTENSION_MONTHS ->
          "";
      case TIE_BREAK -> "IDEA,LEADERSHIP";
      case EXPERTS_PER_ITEM -> "2";
      case CALLING_SPREAD -> "20";
      case SCORE_AGGREGATE -> "MEDIAN";
      case EXPERT_LOAD -> "30";
      case APPEAL_DAYS -> "3";
      case APPEAL_ANSWER_DAYS -> "5";
      case TEAM_SIZE -> "5-7";
      case TRAINING_DAYS, SITE_YEARS -> "3";
      case MIN_ATTENDANCE -> "80";
      case TEAMS_TO_LEVEL_THREE -> "4";
      case SITE_TOLERANCE -> "0";
      case SITE_NEEDS_WINNER -> "YES";
      case LOW_SHARE -> "25";
      case AVOID_OWN_MUNICIPALITY -> "NO";
      case FAILED_DATA_MONTHS -> "12";
      case REGIONAL_TERM_MONTHS, MUNICIPAL_TERM_MONTHS -> "36";
      case COVERAGE -> "10";
    };
  }

  public SomeRules with(RuleKey key, String value) {
    values.put(key, value);
    return this;
  }

  public SomeRules without(RuleKey key) {
    values.remove(key);
    return this;
  }

  public SomeRules ground(FastTrackGround ground) {
    grounds.add(ground);
    return this;
  }

  public List<RuleLine> lines() {
    return values.entrySet().stream()
        .map(one -> new RuleLine(one.getKey(), one.getValue(), origin(one.getKey())))
        .toList();
  }

  private static Origin origin(RuleKey key) {
    return Set.of(SHARE, BASE, COVERAGE).contains(key) && key != AVOID_OWN_MUNICIPALITY
        ? CONCEPT
        : DECISION;
  }

  public List<FastTrackGround> grounds() {
    return List.copyOf(grounds);
  }

  public RuleSet set() {
    return RuleSet.of(lines(), grounds);
  }

  /** Half of those with a result pass, others on top, equals are parted by the idea. */
  public static PassRules half() {
    return half(Rounding.DOWN, BypassCounting.ON_TOP, true);
  }

  public static PassRules half(Rounding rounding, BypassCounting counting, boolean inBase) {
    var bypass = new Bypass(counting, inBase);
    return new PassRules(
        Places.share(BigDecimal.valueOf(50), rounding),
        QuotaBase.SCORED,
        bypass,
        bypass,
        List.of(FLAGSHIPS),
        Minima.NONE,
        List.of(Merit.IDEA, Merit.EARLIER),
        2);
  }
}
