package ru.rsnms.agreement.talk;

import jakarta.validation.constraints.NotNull;

/**
 * Another party answers a proposal.
 *
 * @param reason needed to reject
 */
public record AnswerProposal(
    @NotNull ProposalId proposal, @NotNull ProposalVerdict verdict, String reason) {

  public AnswerProposal {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }
}
