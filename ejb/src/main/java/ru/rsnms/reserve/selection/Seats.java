package ru.rsnms.reserve.selection;

import java.util.List;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.rule.QuotaBase;

/** How many places there are and how many of them are open to results. */
record Seats(List<Ranked> all, PassRules rules, int base, int places, int reserved) {

  static Seats of(List<Ranked> all, PassRules rules) {
    var base = (int) all.stream().filter(one -> isInBase(one, rules)).count();
    var reserved = (int) all.stream().filter(one -> counts(one, rules, WITHIN)).count();
    return new Seats(all, rules, base, rules.places().of(base), reserved);
  }

  private static final BypassCounting WITHIN = BypassCounting.WITHIN_QUOTA;

  private static boolean isInBase(Ranked one, PassRules rules) {
    return one.contender().standing().isIn(rules.base())
        && (!one.claim().isOpen() || one.claim().counting(rules).inBase());
  }

  /** Does somebody with a way past the quota stand in line by the own result first? */
  static boolean countsFirst(Ranked one, PassRules rules) {
    return counts(one, rules, BypassCounting.OWN_RESULT_FIRST);
  }

  private static boolean counts(Ranked one, PassRules rules, BypassCounting counting) {
    return one.claim().isOpen() && one.claim().counting(rules).counting() == counting;
  }

  int open() {
    return Math.max(0, places - reserved);
  }

  Quota quota(int filled) {
    return new Quota(
        counted(QuotaBase.SUBMITTED),
        counted(QuotaBase.ADMITTED),
        counted(QuotaBase.SCORED),
        base,
        rules.places().exact(base),
        places,
        reserved,
        open(),
        filled);
  }

  private int counted(QuotaBase wanted) {
    return (int) all.stream().filter(one -> one.contender().standing().isIn(wanted)).count();
  }
}
