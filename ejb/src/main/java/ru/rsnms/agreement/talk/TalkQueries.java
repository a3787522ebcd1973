package ru.rsnms.agreement.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.model.TalkCards;
import ru.rsnms.agreement.model.TalkPapers;
import ru.rsnms.agreement.model.TalkTable;
import ru.rsnms.document.PaperFile;
import ru.rsnms.shared.Role;

/** Reads agreements as their parties negotiate them. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class TalkQueries {

  private TalkCards cards;
  private TalkTable table;
  private TalkPapers papers;

  protected TalkQueries() {
    // for the container
  }

  @Inject
  public TalkQueries(TalkCards cards, TalkTable table, TalkPapers papers) {
    this.cards = cards;
    this.table = table;
    this.papers = papers;
  }

  public TalkCard open(@NotNull AgreementId id) {
    return cards.card(id);
  }

  public ProposalLine proposal(@NotNull ProposalId id) {
    return cards.proposal(id);
  }

  /** Agreements of the caller's own party. */
  public List<TalkRow> mine() {
    return cards.mine();
  }

  /** Two versions read as one. */
  public Comparison compare(@NotNull AgreementId id, int from, int to) {
    return cards.compare(id, from, to);
  }

  /** What entering the accepted proposals would make. */
  public NextText next(@NotNull AgreementId id) {
    return table.next(id);
  }

  /** Which other agreements of the campaign an accepted change can be offered to. */
  public Offer offer(@NotNull ProposalId id) {
    return cards.offer(id, false);
  }

  /** The text with its columns of requisites; a draft until the last party has signed. */
  public PaperFile paper(@NotNull AgreementId id, @NotNull TalkPaper paper) {
    return papers.paper(id, paper);
  }
}
