package ru.rsnms.web.agreement;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.talk.ProposalKind;
import ru.rsnms.agreement.talk.Propose;
import ru.rsnms.agreement.talk.TalkPaper;
import ru.rsnms.agreement.talk.TalkQueries;
import ru.rsnms.agreement.talk.TalkService;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.SeenVersion;

/** Negotiation of one agreement: for its parties, and for those who read all of the region. */
@Path("agreements/{id}/talk")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class TalkResource {

  @Inject TalkQueries queries;
  @Inject TalkService talks;
  @Context UriInfo uri;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public TalkJson open() {
    return TalkJson.of(queries.open(agreement()));
  }

  /** Somebody of a party has opened the text. */
  @POST
  @Path("view")
  public TalkJson view() {
    talks.view(agreement());
    return open();
  }

  /** Says what the caller's party wants at a clause of the version it has read. */
  @POST
  @Path("proposals")
  @APIResponse(responseCode = "201", description = "Location")
  public Response propose(@NotNull @Valid NewProposalJson body) {
    var made =
        talks.propose(
            new Propose(
                agreement(),
                body.number(),
                body.unit(),
                body.kind(),
                body.wording(),
                body.reason()));
    var address = uri.getBaseUriBuilder().path("proposals").path(made.value().toString()).build();
    return Response.created(address).build();
  }

  /** Accepts the version that was read. */
  @POST
  @Path("acceptance")
  public TalkJson accept(@NotNull @Valid AcceptanceJson body) {
    talks.accept(agreement(), body.number());
    return open();
  }

  /** What entering the accepted proposals would make. */
  @GET
  @Path("next-version")
  public RedlineJson next() {
    return RedlineJson.of(queries.next(agreement()));
  }

  /** Enters the accepted proposals: the next version. */
  @POST
  @Path("next-version")
  public TalkJson enter() {
    talks.enter(agreement(), SeenVersion.of(ifMatch));
    return open();
  }

  /** The caller's party will not conclude the agreement. */
  @POST
  @Path("refusal")
  public TalkJson refuse(@NotNull RefusalJson body) {
    talks.refuse(agreement(), SeenVersion.of(ifMatch), body.reason());
    return open();
  }

  /** Two versions read as one. */
  @GET
  @Path("comparison")
  public RedlineJson compare(
      @QueryParam("from") @DefaultValue("1") int from,
      @QueryParam("to") @DefaultValue("1") int to) {
    return RedlineJson.of(queries.compare(agreement(), from, to));
  }

  @GET
  @Path("papers/{paper}")
  @Produces({"application/octet-stream", APPLICATION_JSON})
  public Response paper(@PathParam("paper") TalkPaper paper) {
    var file = queries.paper(agreement(), paper);
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()))
        .build();
  }

  private AgreementId agreement() {
    return new AgreementId(id);
  }

  /**
   * @param number of the version that was read
   * @param wording new words; absent where there are none to give
   */
  public record NewProposalJson(
      int number, @NotNull UUID unit, @NotNull ProposalKind kind, String wording, String reason) {}

  /**
   * @param number of the version that was read
   */
  public record AcceptanceJson(int number) {}

  public record RefusalJson(String reason) {}
}
