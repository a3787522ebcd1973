package ru.rsnms.web.reserve;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.BypassCounting;
import ru.rsnms.reserve.rule.QuotaBase;
import ru.rsnms.reserve.rule.Rounding;
import ru.rsnms.reserve.rule.YesNo;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunQueries;
import ru.rsnms.reserve.run.WhatIfCard;
import ru.rsnms.reserve.run.WhatIfCard.BorderRow;
import ru.rsnms.reserve.run.WhatIfRules;
import ru.rsnms.reserve.selection.Outcome;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;

/**
 * Backs {@code /reserve/what-if.xhtml}: other rules tried on the contenders. The address holds all
 * of them, so that it can be sent to a colleague; nothing is kept.
 */
@Named
@RequestScoped
public class WhatIfView {

  private static final int HIGHEST = 100;

  @Inject RunQueries queries;
  @Inject Notices notices;

  private UUID id;
  private BigDecimal share;
  private Rounding rounding;
  private QuotaBase base;
  private BypassCounting fastTrack;
  private YesNo fastTrackInBase;
  private BypassCounting ticket;
  private YesNo ticketInBase;
  private BigDecimal minimum;
  private WhatIfCard card;

  /** An impossible setting is told on the page, which then shows the season's own rules. */
  public void load() {
    if (id == null) {
      throw new NotFound("reserve/season-not-found");
    }
    notices.attempt(() -> card = asked(rules()));
  }

  private WhatIfCard asked(WhatIfRules rules) {
    return queries.whatIf(new SeasonId(id), LevelRef.FIRST, rules);
  }

  private WhatIfRules rules() {
    return new WhatIfRules(
        share,
        rounding,
        base,
        fastTrack,
        isYes(fastTrackInBase),
        ticket,
        isYes(ticketInBase),
        minimum);
  }

  private static Boolean isYes(YesNo answer) {
    return answer == null ? null : answer.isYes();
  }

  /** By the season's own rules where a setting cannot be read. */
  public WhatIfCard getCard() {
    if (card == null) {
      card = asked(new WhatIfRules(null, null, null, null, null, null, null, null));
    }
    return card;
  }

  /** Bars of those around the borders, the best first; their heights are the totals. */
  public List<Bar> getBars() {
    var rows = getCard().border();
    var lowest = rows.stream().map(BorderRow::total).min(BigDecimal::compareTo).orElse(null);
    var highest = rows.stream().map(BorderRow::total).max(BigDecimal::compareTo).orElse(null);
    var bars = new ArrayList<Bar>();
    for (var row : rows) {
      bars.add(new Bar(bars.size(), height(row.total(), lowest, highest), look(row)));
    }
    return bars;
  }

  /** The lowest takes a fifth of the picture, so that small differences are seen. */
  private static int height(BigDecimal total, BigDecimal lowest, BigDecimal highest) {
    var span = highest.subtract(lowest).doubleValue();
    var part = span == 0 ? 1 : total.subtract(lowest).doubleValue() / span;
    return (int) Math.round(HIGHEST * (0.2 + 0.8 * part));
  }

  private static String look(BorderRow row) {
    if (row.before() == Outcome.PASSED) {
      return row.after() == Outcome.PASSED ? "is-in" : "is-leaving";
    }
    return row.after() == Outcome.PASSED ? "is-entering" : "is-out";
  }

  /** A bar of the picture. */
  public record Bar(int at, int height, String look) {

    public int x() {
      return at * 12 + 1;
    }

    public int y() {
      return HIGHEST - height;
    }
  }

  public List<Option> getRoundings() {
    return Option.of(Rounding.values());
  }

  public List<Option> getBases() {
    return Option.of(QuotaBase.values());
  }

  public List<Option> getCountings() {
    return Option.of(BypassCounting.values());
  }

  public List<Option> getAnswers() {
    return Option.of(YesNo.values());
  }

  /** The answer looked at, as the form names it. */
  public String answer(boolean yes) {
    return (yes ? YesNo.YES : YesNo.NO).name();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public BigDecimal getShare() {
    return share;
  }

  public void setShare(BigDecimal share) {
    this.share = share;
  }

  public Rounding getRounding() {
    return rounding;
  }

  public void setRounding(Rounding rounding) {
    this.rounding = rounding;
  }

  public QuotaBase getBase() {
    return base;
  }

  public void setBase(QuotaBase base) {
    this.base = base;
  }

  public BypassCounting getFastTrack() {
    return fastTrack;
  }

  public void setFastTrack(BypassCounting fastTrack) {
    this.fastTrack = fastTrack;
  }

  public YesNo getFastTrackInBase() {
    return fastTrackInBase;
  }

  public void setFastTrackInBase(YesNo fastTrackInBase) {
    this.fastTrackInBase = fastTrackInBase;
  }

  public BypassCounting getTicket() {
    return ticket;
  }

  public void setTicket(BypassCounting ticket) {
    this.ticket = ticket;
  }

  public YesNo getTicketInBase() {
    return ticketInBase;
  }

  public void setTicketInBase(YesNo ticketInBase) {
    this.ticketInBase = ticketInBase;
  }

  public BigDecimal getMinimum() {
    return minimum;
  }

  public void setMinimum(BigDecimal minimum) {
    this.minimum = minimum;
  }
}
