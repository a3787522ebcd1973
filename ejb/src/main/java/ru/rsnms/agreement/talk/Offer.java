package ru.rsnms.agreement.talk;

import java.util.List;
import ru.rsnms.agreement.AgreementId;

/** What one party achieved, and the other agreements of the campaign, row by row. */
public record Offer(AgreementId agreement, ProposalLine proposal, List<OfferRow> rows) {

  public Offer {
    rows = List.copyOf(rows);
  }

  /** How many of them it can be offered to, or was. */
  public long open() {
    return rows.stream().filter(row -> row.whyNot() == null).count();
  }
}
