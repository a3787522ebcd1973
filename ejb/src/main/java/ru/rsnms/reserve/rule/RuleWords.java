package ru.rsnms.reserve.rule;

import ru.rsnms.shared.Texts;

/** Who passes a level, in one sentence made of the settings that decide it. */
public final class RuleWords {

  private static final String KEY = "reserve.rule.words.";

  private RuleWords() {}

  public static String of(RuleSet rules, Unit unit) {
    return switch (unit) {
      case PERSON ->
          Texts.of(
              KEY + unit,
              rules.number(RuleKey.SHARE),
              Texts.of(rules.levelOne().base()),
              rules.grounds().size());
      case TEAM -> Texts.of(KEY + unit, rules.count(RuleKey.TEAMS_TO_LEVEL_THREE));
      case MEMBER -> member(rules);
    };
  }

  private static String member(RuleSet rules) {
    var least =
        rules.isSet(RuleKey.MEMBER_MIN_SCORE)
            ? Texts.of(KEY + "MEMBER.least", rules.number(RuleKey.MEMBER_MIN_SCORE))
            : Texts.of(KEY + "MEMBER.all");
    return rules.isSet(RuleKey.MEMBER_PLACES)
        ? least + " " + Texts.of(KEY + "MEMBER.places", rules.count(RuleKey.MEMBER_PLACES))
        : least;
  }
}
