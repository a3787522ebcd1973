package ru.rsnms.reserve.rule;

import static ru.rsnms.reserve.rule.RuleForm.choice;
import static ru.rsnms.reserve.rule.RuleForm.choices;
import static ru.rsnms.reserve.rule.RuleForm.count;
import static ru.rsnms.reserve.rule.RuleForm.number;
import static ru.rsnms.reserve.rule.RuleForm.range;
import static ru.rsnms.reserve.rule.RuleGroup.ADMISSION;
import static ru.rsnms.reserve.rule.RuleGroup.APPEAL;
import static ru.rsnms.reserve.rule.RuleGroup.BYPASS;
import static ru.rsnms.reserve.rule.RuleGroup.EXPERTISE;
import static ru.rsnms.reserve.rule.RuleGroup.LEVEL_THREE;
import static ru.rsnms.reserve.rule.RuleGroup.LEVEL_TWO;
import static ru.rsnms.reserve.rule.RuleGroup.QUOTA;
import static ru.rsnms.reserve.rule.RuleGroup.RESERVE;
import static ru.rsnms.reserve.rule.RuleGroup.SCORE;

import ru.rsnms.expertise.score.ScoreAggregate;

/**
 * Every question a season has to answer before it begins.
 *
 * <p>The model of the reserve answers few of them (the share, the years of a site, the days of
 * training); the others are decided by the region, and the decision is named beside the value. None
 * is a constant of the program.
 */
public enum RuleKey {
  /** Least years of teaching of a candidate. */
  MIN_EXPERIENCE(ADMISSION, count(0, 40).mayBeAbsent()),
  /** Months after which the data of those who did not pass are removed. */
  FAILED_DATA_MONTHS(ADMISSION, count(1, 120)),

  /** Per cent of the base that pass to level 2 by their result. */
  SHARE(QUOTA, number("0.01", "100", 2)),
  BASE(QUOTA, choice(QuotaBase.class)),
  ROUNDING(QUOTA, choice(Rounding.class)),

  FAST_TRACK_COUNTING(BYPASS, choice(BypassCounting.class)),
  FAST_TRACK_IN_BASE(BYPASS, choice(YesNo.class)),
  TICKET_COUNTING(BYPASS, choice(BypassCounting.class)),
  TICKET_IN_BASE(BYPASS, choice(YesNo.class)),
  /** Must the holder of a ticket have finished the recommended programme? */
  TICKET_NEEDS_TRAINING(BYPASS, choice(YesNo.class)),

  /** Per cent of the idea in the total; the rest is the test's. */
  IDEA_WEIGHT(SCORE, number("0", "100", 2)),
  /** Decimals to which totals are compared. */
  SCORE_DECIMALS(SCORE, count(0, 4)),
  MIN_TOTAL(SCORE, number("0", "100", 4).mayBeAbsent()),
  MIN_IDEA(SCORE, number("0", "100", 4).mayBeAbsent()),
  MIN_TEST(SCORE, number("0", "100", 4).mayBeAbsent()),
  /** What decides between equal totals, in this order; after it the commission. */
  TIE_BREAK(SCORE, choices(Merit.class).mayBeAbsent()),

  EXPERTS_PER_ITEM(EXPERTISE, count(1, 9)),
  /** Points between the highest and the lowest mark above which one more expert is called. */
  CALLING_SPREAD(EXPERTISE, number("0.01", "100", 2).mayBeAbsent()),
  SCORE_AGGREGATE(EXPERTISE, choice(ScoreAggregate.class)),
  /** Most items of one expert. */
  EXPERT_LOAD(EXPERTISE, count(1, 1000)),

  /** Working days after the preliminary list in which an appeal is accepted. */
  APPEAL_DAYS(APPEAL, count(1, 60)),
  /** Working days after an appeal in which it is answered. */
  APPEAL_ANSWER_DAYS(APPEAL, count(1, 60)),

  TEAM_SIZE(LEVEL_TWO, range(2, 30)),
  TRAINING_DAYS(LEVEL_TWO, count(1, 30)),
  /** Per cent of the training a participant must have attended. */
  MIN_ATTENDANCE(LEVEL_TWO, number("0", "100", 2)),
  TEAMS_TO_LEVEL_THREE(LEVEL_TWO, count(1, 100)),
  /** Yearly changes of an organisation's own figures that decide whether it can be a site. */
  SITE_YEARS(LEVEL_TWO, count(2, 10)),
  /** Points of change that count as none. */
  SITE_TOLERANCE(LEVEL_TWO, number("0", "50", 2)),
  /** Must a winner or graduate be in the management team of a site of level 2? */
  SITE_NEEDS_WINNER(LEVEL_TWO, choice(YesNo.class)),

  /** Per cent of the organisations, by their own mean, that count as low. */
  LOW_SHARE(LEVEL_THREE, number("0.01", "100", 2)),
  /** May a team not work in a municipality one of its members comes from? */
  AVOID_OWN_MUNICIPALITY(LEVEL_THREE, choice(YesNo.class)),
  /** Least score of a member who is enrolled into the regional reserve. */
  MEMBER_MIN_SCORE(LEVEL_THREE, number("0", "100", 4).mayBeAbsent()),
  /** Most members who pass, the best first; absent where the score alone decides. */
  MEMBER_PLACES(LEVEL_THREE, count(1, 1000).mayBeAbsent()),

  REGIONAL_TERM_MONTHS(RESERVE, count(1, 120)),
  MUNICIPAL_TERM_MONTHS(RESERVE, count(1, 120)),
  /** Months by which a stay can be extended once; absent where it cannot. */
  EXTENSION_MONTHS(RESERVE, count(1, 120).mayBeAbsent()),
  /** Per cent of the heads of organisations that the reserve must cover. */
  COVERAGE(RESERVE, number("0.01", "100", 2));

  private final RuleGroup group;
  private final RuleForm form;

  RuleKey(RuleGroup group, RuleForm form) {
    this.group = group;
    this.form = form;
  }

  public RuleGroup group() {
    return group;
  }

  /** What a value of this setting looks like. */
  public RuleForm form() {
    return form;
  }
}
