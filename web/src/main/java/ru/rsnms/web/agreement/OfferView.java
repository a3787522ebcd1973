package ru.rsnms.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ru.rsnms.agreement.talk.Offer;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.agreement.talk.TalkService;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;

/** Backs {@code /agreement/offer.xhtml}: what one party achieved, offered to all the others. */
@Named
@ViewScoped
public class OfferView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject TalkQueries queries;
  @Inject TalkService talks;
  @Inject Notices notices;

  private UUID proposal;
  private transient Offer offer;
  private transient Offer made;

  public void load() {
    if (proposal == null) {
      throw new NotFound("agreement/proposal-not-found");
    }
    getOffer();
  }

  /** Offers it and shows row by row what was done. */
  public void act() {
    if (notices.attempt(() -> made = talks.offer(new ProposalId(proposal)))) {
      notices.done("offer.done", made.open());
    }
  }

  public Offer getOffer() {
    if (made != null) {
      return made;
    }
    if (offer == null) {
      offer = queries.offer(new ProposalId(proposal));
    }
    return offer;
  }

  public boolean isDone() {
    return made != null;
  }

  public UUID getProposal() {
    return proposal;
  }

  public void setProposal(UUID proposal) {
    this.proposal = proposal;
  }
}
