package ru.rsnms.reserve.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import ru.rsnms.expertise.score.ScoreAggregate;
import ru.rsnms.shared.Invalid;

/**
 * All settings of a season, complete and without contradictions.
 *
 * <p>A draft is a list of lines that {@link #findings} looks through; a rule set exists only where
 * nothing was found, so whoever holds one need not ask whether a setting is there.
 */
public final class RuleSet {

  private final Map<RuleKey, RuleLine> lines;
  private final List<FastTrackGround> grounds;

  private RuleSet(Map<RuleKey, RuleLine> lines, List<FastTrackGround> grounds) {
    this.lines = lines;
    this.grounds = grounds;
  }

  /** Refuses with the first finding. */
  public static RuleSet of(List<RuleLine> lines, List<FastTrackGround> grounds) {
    findings(lines, grounds).stream()
        .findFirst()
        .ifPresent(
            found -> {
              throw new Invalid(found.code(), found.field(), found.details().toArray());
            });
    return new RuleSet(byKey(lines), List.copyOf(grounds));
  }

  /**
   * Rules that were frozen: a setting that came into the world later does not apply to them, if it
   * need not apply at all.
   */
  public static RuleSet frozen(List<RuleLine> lines, List<FastTrackGround> grounds) {
    var byKey = byKey(lines);
    for (var key : RuleKey.values()) {
      if (!byKey.containsKey(key) && !key.form().isOptional()) {
        throw new Invalid("reserve/rule-missing", key.name());
      }
    }
    return new RuleSet(byKey, List.copyOf(grounds));
  }

  /** Everything that stands between a draft and its freezing, in the order of the settings. */
  public static List<RuleFinding> findings(List<RuleLine> lines, List<FastTrackGround> grounds) {
    var found = new ArrayList<RuleFinding>();
    var byKey = byKey(lines);
    if (byKey.size() != lines.size()) {
      found.add(new RuleFinding("lines", "reserve/rule-twice", List.of()));
    }
    for (var key : RuleKey.values()) {
      var line = byKey.get(key);
      if (line == null) {
        found.add(RuleFinding.of(key, "reserve/rule-missing"));
      } else if (!line.origin().isNamed()) {
        found.add(RuleFinding.of(key, "reserve/origin-missing"));
      }
    }
    if (found.isEmpty()) {
      contradictions(new RuleSet(byKey, grounds), found);
    }
    grounds(grounds, found);
    return List.copyOf(found);
  }

  private static void contradictions(RuleSet rules, List<RuleFinding> found) {
    if (rules.isSet(RuleKey.CALLING_SPREAD) && rules.count(RuleKey.EXPERTS_PER_ITEM) < 2) {
      found.add(RuleFinding.of(RuleKey.CALLING_SPREAD, "reserve/spread-of-one"));
    }
    if (rules.aggregate() == ScoreAggregate.NEAREST_TWO
        && rules.count(RuleKey.EXPERTS_PER_ITEM) < 2) {
      found.add(RuleFinding.of(RuleKey.SCORE_AGGREGATE, "reserve/nearest-of-one"));
    }
    var idea = rules.number(RuleKey.IDEA_WEIGHT);
    if (idea.signum() == 0 && rules.isSet(RuleKey.MIN_IDEA)) {
      found.add(RuleFinding.of(RuleKey.MIN_IDEA, "reserve/minimum-without-weight"));
    }
    if (idea.compareTo(BigDecimal.valueOf(100)) == 0 && rules.isSet(RuleKey.MIN_TEST)) {
      found.add(RuleFinding.of(RuleKey.MIN_TEST, "reserve/minimum-without-weight"));
    }
  }

  private static void grounds(List<FastTrackGround> grounds, List<RuleFinding> found) {
    Set<String> seen = new HashSet<>();
    for (var i = 0; i < grounds.size(); i++) {
      var ground = grounds.get(i);
      var field = "grounds[" + i + "]";
      if (!seen.add(FastTrackGround.folded(ground.contest()))) {
        found.add(new RuleFinding(field, "reserve/contest-twice", List.of(ground.contest())));
      }
      if (!ground.origin().isNamed()) {
        found.add(new RuleFinding(field, "reserve/origin-missing", List.of()));
      }
    }
  }

  private static Map<RuleKey, RuleLine> byKey(List<RuleLine> lines) {
    Map<RuleKey, RuleLine> byKey = new EnumMap<>(RuleKey.class);
    lines.forEach(line -> byKey.putIfAbsent(line.key(), line));
    return byKey;
  }

  /** All settings in their order. */
  public List<RuleLine> lines() {
    return List.copyOf(lines.values());
  }

  public List<FastTrackGround> grounds() {
    return grounds;
  }

  public RuleLine line(RuleKey key) {
    return lines.get(key);
  }

  /** Does the setting apply? */
  public boolean isSet(RuleKey key) {
    return !value(key).isEmpty();
  }

  public BigDecimal number(RuleKey key) {
    return new BigDecimal(value(key));
  }

  public int count(RuleKey key) {
    return Integer.parseInt(value(key));
  }

  /** A setting that may not apply. */
  public OptionalInt countIfSet(RuleKey key) {
    return isSet(key) ? OptionalInt.of(count(key)) : OptionalInt.empty();
  }

  public boolean isYes(RuleKey key) {
    return YesNo.valueOf(value(key)).isYes();
  }

  public ScoreAggregate aggregate() {
    return ScoreAggregate.valueOf(value(RuleKey.SCORE_AGGREGATE));
  }

  public TeamSize teamSize() {
    return TeamSize.of(value(RuleKey.TEAM_SIZE));
  }

  public Merit[] tieBreak() {
    return isSet(RuleKey.TIE_BREAK)
        ? Arrays.stream(value(RuleKey.TIE_BREAK).split(","))
            .map(Merit::valueOf)
            .toArray(Merit[]::new)
        : new Merit[0];
  }

  /** The rules of the level that decides about such units. */
  public PassRules of(Unit unit) {
    return switch (unit) {
      case PERSON -> levelOne();
      case TEAM -> levelTwo();
      case MEMBER -> levelThree();
    };
  }

  /** The rules by which level 1 lets people pass. */
  public PassRules levelOne() {
    return new PassRules(
        Places.share(number(RuleKey.SHARE), rounding()),
        QuotaBase.valueOf(value(RuleKey.BASE)),
        bypass(RuleKey.FAST_TRACK_COUNTING, RuleKey.FAST_TRACK_IN_BASE),
        bypass(RuleKey.TICKET_COUNTING, RuleKey.TICKET_IN_BASE),
        grounds,
        new Minima(isSet(RuleKey.MIN_TOTAL) ? number(RuleKey.MIN_TOTAL) : null, minimaOfParts()),
        List.of(tieBreak()),
        count(RuleKey.SCORE_DECIMALS));
  }

  private Map<Merit, BigDecimal> minimaOfParts() {
    Map<Merit, BigDecimal> parts = new EnumMap<>(Merit.class);
    if (isSet(RuleKey.MIN_IDEA)) {
      parts.put(Merit.IDEA, number(RuleKey.MIN_IDEA));
    }
    if (isSet(RuleKey.MIN_TEST)) {
      parts.put(Merit.TEST, number(RuleKey.MIN_TEST));
    }
    return parts;
  }

  /** The rules by which level 2 lets teams pass: so many of them, the commission decides ties. */
  public PassRules levelTwo() {
    return PassRules.best(Places.fixed(count(RuleKey.TEAMS_TO_LEVEL_THREE)), decimals());
  }

  /**
   * The rules by which level 3 enrols members: whoever reaches the least score, of them the best
   * where places are limited, the commission decides ties.
   */
  public PassRules levelThree() {
    var least = isSet(RuleKey.MEMBER_MIN_SCORE) ? number(RuleKey.MEMBER_MIN_SCORE) : null;
    var places =
        isSet(RuleKey.MEMBER_PLACES)
            ? Places.fixed(count(RuleKey.MEMBER_PLACES))
            : Places.unlimited();
    return PassRules.best(places, decimals()).with(new Minima(least, Map.of()));
  }

  /** The total of level 1 from both of its parts. */
  public TotalRule total() {
    return new TotalRule(number(RuleKey.IDEA_WEIGHT), decimals());
  }

  private int decimals() {
    return count(RuleKey.SCORE_DECIMALS);
  }

  private Rounding rounding() {
    return Rounding.valueOf(value(RuleKey.ROUNDING));
  }

  private PassRules.Bypass bypass(RuleKey counting, RuleKey inBase) {
    return new PassRules.Bypass(BypassCounting.valueOf(value(counting)), isYes(inBase));
  }

  private String value(RuleKey key) {
    var line = lines.get(key);
    return line == null ? "" : line.value();
  }
}
