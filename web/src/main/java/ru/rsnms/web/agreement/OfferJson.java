package ru.rsnms.web.agreement;

import java.util.List;
import java.util.UUID;
import ru.rsnms.agreement.AgreementStage;
import ru.rsnms.agreement.talk.NotOffered;
import ru.rsnms.agreement.talk.Offer;
import ru.rsnms.agreement.talk.OfferRow;
import ru.rsnms.shared.Texts;

/** A change of one agreement and the others of the campaign. */
public record OfferJson(ProposalJson proposal, long offered, List<RowJson> rows) {

  static OfferJson of(Offer offer) {
    return new OfferJson(
        ProposalJson.of(offer.proposal()),
        offer.open(),
        offer.rows().stream().map(RowJson::of).toList());
  }

  /**
   * @param whyNot absent where it can be, or was, offered
   * @param reason the same in words
   */
  public record RowJson(
      UUID agreement, String party, AgreementStage stage, NotOffered whyNot, String reason) {

    static RowJson of(OfferRow row) {
      return new RowJson(
          row.agreement().value(),
          row.party(),
          row.stage(),
          row.whyNot(),
          row.whyNot() == null ? null : Texts.of(row.whyNot()));
    }
  }
}
