package ru.rsnms.agreement.talk;

/**
 * A line of the protocol of disagreements.
 *
 * @param clause the place as a person names it
 * @param wording of the text; empty where the party wants a clause that is not there
 * @param partyWording what the party wants instead; empty where it wants the clause out
 * @param party who wants it
 * @param agreed what the parties agreed on; empty while they have not
 * @param reason of the proposal, and of the answers where they gave one
 */
public record Disagreement(
    String clause,
    String wording,
    ProposalKind kind,
    String party,
    String partyWording,
    ProposalState state,
    String agreed,
    String reason) {}
