package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.Minima;
import ru.rsnms.reserve.rule.PassRules;
import ru.rsnms.reserve.rule.Places;
import ru.rsnms.reserve.rule.QuotaBase;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.shared.Invalid;

/**
 * The settings a what-if turns; what is {@code null} stays as the season's rules have it.
 *
 * @param share per cent
 * @param minimum least total; 0 for none
 */
public record WhatIfRules(
    BigDecimal share,
    Rounding rounding,
    QuotaBase base,
    BypassCounting fastTrack,
    Boolean fastTrackInBase,
    BypassCounting ticket,
    Boolean ticketInBase,
    BigDecimal minimum) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public WhatIfRules {
    if (share != null && (share.signum() <= 0 || share.compareTo(WHOLE) > 0)) {
      throw new Invalid("reserve/run-share", "share");
    }
    if (minimum != null && (minimum.signum() < 0 || minimum.compareTo(WHOLE) > 0)) {
      throw new Invalid("reserve/run-minimum", "minimum");
    }
  }

  /** Everything as the rules have it. */
  public static WhatIfRules of(PassRules rules) {
    return new WhatIfRules(
        rules.places().amount(),
        rules.places().rounding(),
        rules.base(),
        rules.fastTrack().counting(),
        rules.fastTrack().inBase(),
        rules.ticket().counting(),
        rules.ticket().inBase(),
        rules.minima().total() == null ? BigDecimal.ZERO : rules.minima().total());
  }

  /** The rules with these settings in the place of their own. */
  public PassRules over(PassRules rules) {
    var own = of(rules);
    return new PassRules(
        Places.share(or(share, own.share), or(rounding, own.rounding)),
        or(base, own.base),
        new PassRules.Bypass(
            or(fastTrack, own.fastTrack), or(fastTrackInBase, own.fastTrackInBase)),
        new PassRules.Bypass(or(ticket, own.ticket), or(ticketInBase, own.ticketInBase)),
        rules.grounds(),
        minima(rules),
        rules.tieBreak(),
        rules.decimals());
  }

  private Minima minima(PassRules rules) {
    if (minimum == null) {
      return rules.minima();
    }
    return new Minima(minimum.signum() == 0 ? null : minimum, rules.minima().parts());
  }

  private static <T> T or(T wanted, T own) {
    return wanted == null ? own : wanted;
  }
}
