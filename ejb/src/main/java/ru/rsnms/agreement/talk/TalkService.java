package ru.rsnms.agreement.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.model.TalkCards;
import ru.rsnms.agreement.model.TalkTable;
import ru.rsnms.audit.Audited;
import ru.rsnms.shared.Role;

/** The parties negotiate an agreement; whose it is decides what there is at all. */
@Stateless
@RolesAllowed(Role.SIGNED_IN)
public class TalkService {

  private TalkTable table;
  private TalkCards cards;

  protected TalkService() {
    // for the container
  }

  @Inject
  public TalkService(TalkTable table, TalkCards cards) {
    this.table = table;
    this.cards = cards;
  }

  /** Somebody of a party has opened the text. */
  @Audited("agreement.talk.view")
  public void view(@NotNull AgreementId id) {
    table.view(id);
  }

  /** Says what the caller's party wants at a clause of the version in hand. */
  @Audited("agreement.talk.propose")
  public ProposalId propose(@NotNull @Valid Propose said) {
    return table.propose(said);
  }

  /** Accepts a proposal of another party, or rejects it with the reason. */
  @Audited("agreement.talk.answer")
  public void answer(@NotNull @Valid AnswerProposal said) {
    table.answer(said);
  }

  /**
   * Answers a change that was offered to all in each agreement where it waits for the caller.
   *
   * @return in how many
   */
  @Audited("agreement.talk.answer-everywhere")
  public int answerEverywhere(@NotNull @Valid AnswerProposal said) {
    return table.answerEverywhere(said);
  }

  /** Takes a proposal of the own party back. */
  @Audited("agreement.talk.withdraw")
  public void withdraw(@NotNull ProposalId id) {
    table.withdraw(id);
  }

  /** Accepts the version that was read; the last one to do so freezes the text. */
  @Audited("agreement.talk.accept")
  public void accept(@NotNull AgreementId id, int number) {
    table.accept(id, number);
  }

  /** The same for many at once; a row for each says whether it was done. */
  @Audited("agreement.talk.accept-many")
  public List<AcceptRow> acceptMany(@NotNull @Valid AcceptMany wanted) {
    return cards.acceptMany(wanted);
  }

  /**
   * Makes the next version of all accepted proposals.
   *
   * @return its number
   */
  @Audited("agreement.talk.enter")
  public int enter(@NotNull AgreementId id, long version) {
    return table.enter(id, version);
  }

  /** Offers what one party achieved to the other agreements of the campaign, row by row. */
  @Audited("agreement.talk.offer")
  public Offer offer(@NotNull ProposalId id) {
    return cards.offer(id, true);
  }

  /** The caller's party will not conclude the agreement. */
  @Audited("agreement.talk.refuse")
  public void refuse(@NotNull AgreementId id, long version, String reason) {
    table.refuse(id, version, reason);
  }
}
