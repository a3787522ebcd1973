package ru.rsnms.reserve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleSet;

/**
 * How much of the training a participant attended, against the rule of the season (model of the
 * reserve, level 2).
 *
 * @param days of the whole training
 * @param written days whose attendance is written down
 * @param present of those, days the participant was there
 * @param least per cent that must have been attended
 */
public record Attendance(int days, int written, int present, BigDecimal least) {

  private static final int PERCENT = 100;

  public static Attendance of(RuleSet rules, int written, int present) {
    return new Attendance(
        rules.count(RuleKey.TRAINING_DAYS), written, present, rules.number(RuleKey.MIN_ATTENDANCE));
  }

  /** Per cent of the whole training, to one decimal as shown; nothing depends on the rounding. */
  public BigDecimal share() {
    return BigDecimal.valueOf(present)
        .multiply(BigDecimal.valueOf(PERCENT))
        .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
  }

  /** Enough, too little whatever comes, or still open. */
  public AttendanceState state() {
    if (reaches(present)) {
      return AttendanceState.ENOUGH;
    }
    return reaches(present + days - written) ? AttendanceState.OPEN : AttendanceState.TOO_LITTLE;
  }

  private boolean reaches(int attended) {
    var needed = least.multiply(BigDecimal.valueOf(days));
    return BigDecimal.valueOf((long) attended * PERCENT).compareTo(needed) >= 0;
  }
}
