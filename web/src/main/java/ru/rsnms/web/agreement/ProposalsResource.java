package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import ru.rsnms.agreement.talk.AnswerProposal;
import ru.rsnms.agreement.talk.ProposalId;
import ru.rsnms.agreement.talk.ProposalVerdict;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.agreement.talk.TalkService;

/** Proposals at clauses: answered by the others, withdrawn by their party, offered to all. */
@Path("proposals/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ProposalsResource {

  @Inject TalkQueries queries;
  @Inject TalkService talks;

  @PathParam("id")
  UUID id;

  @GET
  public ProposalJson open() {
    return ProposalJson.of(queries.proposal(proposal()));
  }

  /** Accepts it, or rejects it with the reason. */
  @POST
  @Path("answer")
  public ProposalJson answer(@NotNull @Valid VerdictJson body) {
    talks.answer(new AnswerProposal(proposal(), body.verdict(), body.reason()));
    return open();
  }

  /** The same answer in each agreement of the campaign where the change waits for the caller. */
  @POST
  @Path("answer-everywhere")
  public AnsweredJson answerEverywhere(@NotNull @Valid VerdictJson body) {
    return new AnsweredJson(
        talks.answerEverywhere(new AnswerProposal(proposal(), body.verdict(), body.reason())));
  }

  @POST
  @Path("withdrawal")
  public ProposalJson withdraw() {
    talks.withdraw(proposal());
    return open();
  }

  /** The other agreements of the campaign, and why not for those it cannot be offered to. */
  @GET
  @Path("offer")
  public OfferJson preview() {
    return OfferJson.of(queries.offer(proposal()));
  }

  /** Offers the change to the other agreements of the campaign. */
  @POST
  @Path("offer")
  public OfferJson offer() {
    return OfferJson.of(talks.offer(proposal()));
  }

  private ProposalId proposal() {
    return new ProposalId(id);
  }

  /** In how many agreements it was answered. */
  public record AnsweredJson(int answered) {}

  /**
   * @param reason needed to reject
   */
  public record VerdictJson(@NotNull ProposalVerdict verdict, String reason) {}
}
