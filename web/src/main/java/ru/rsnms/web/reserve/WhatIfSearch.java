package ru.rsnms.web.reserve;

import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.QuotaBase;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.reserve.run.WhatIfRules;

/** Settings of a what-if in the query of an address; an absent one is as the rules have it. */
public class WhatIfSearch {

  @QueryParam("share")
  BigDecimal share;

  @QueryParam("rounding")
  Rounding rounding;

  @QueryParam("base")
  QuotaBase base;

  @QueryParam("fastTrack")
  BypassCounting fastTrack;

  @QueryParam("fastTrackInBase")
  Boolean fastTrackInBase;

  @QueryParam("ticket")
  BypassCounting ticket;

  @QueryParam("ticketInBase")
  Boolean ticketInBase;

  @QueryParam("minimum")
  BigDecimal minimum;

  WhatIfRules rules() {
    return new WhatIfRules(
        share, rounding, base, fastTrack, fastTrackInBase, ticket, ticketInBase, minimum);
  }
}
