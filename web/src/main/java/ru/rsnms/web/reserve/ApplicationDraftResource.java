package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationDraftService;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.ApplicationQueries;
import ru.rsnms.reserve.ApplicationService;
import ru.rsnms.reserve.AttachedFile;
import ru.rsnms.reserve.ClaimId;
import ru.rsnms.reserve.IdeaLine;
import ru.rsnms.reserve.WriteAnswer;
import ru.rsnms.reserve.WriteClaim;
import ru.rsnms.reserve.WriteIdea;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.web.rest.SeenVersion;

/**
 * What a candidate writes into the own application. Each step needs the version seen ({@code
 * If-Match}) and answers with the application as it stands after it.
 */
@Path("applications/{id}/draft")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ApplicationDraftResource {

  @Inject ApplicationQueries queries;
  @Inject ApplicationDraftService drafts;
  @Inject ApplicationService applications;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Answers a question; no text takes the answer back. */
  @PUT
  @Path("answers/{code}")
  public ApplicationJson answer(@PathParam("code") String code, @NotNull TextJson body) {
    drafts.answer(new WriteAnswer(application(), version(), code, body.text()));
    return written();
  }

  /** Writes a line of the project idea; no text takes it back. */
  @PUT
  @Path("idea/{line}")
  public ApplicationJson writeIdea(@PathParam("line") IdeaLine line, @NotNull TextJson body) {
    drafts.writeIdea(new WriteIdea(application(), version(), line, body.text()));
    return written();
  }

  @PUT
  @Path("idea-file")
  public ApplicationJson attachIdea(@NotNull @Valid FileJson body) {
    drafts.attachIdea(application(), version(), body.file());
    return written();
  }

  @DELETE
  @Path("idea-file")
  public ApplicationJson detachIdea() {
    drafts.detachIdea(application(), version());
    return written();
  }

  @POST
  @Path("claims")
  public ApplicationJson claim(@NotNull @Valid NewClaimJson body) {
    drafts.claim(body.command(application(), version(), null));
    return written();
  }

  @PUT
  @Path("claims/{claim}")
  public ApplicationJson changeClaim(
      @PathParam("claim") UUID claim, @NotNull @Valid NewClaimJson body) {
    drafts.claim(body.command(application(), version(), new ClaimId(claim)));
    return written();
  }

  @DELETE
  @Path("claims/{claim}")
  public ApplicationJson dropClaim(@PathParam("claim") UUID claim) {
    drafts.dropClaim(application(), version(), new ClaimId(claim));
    return written();
  }

  /** The candidate says that there are no results of contests to claim. */
  @PUT
  @Path("no-claims")
  public ApplicationJson claimNothing() {
    drafts.claimNothing(application(), version());
    return written();
  }

  /** The candidate allows the use of personal data, in the words of this version. */
  @PUT
  @Path("consent")
  public ApplicationJson consent(@NotNull ConsentJson body) {
    drafts.consent(application(), version(), body.version());
    return written();
  }

  /** Takes back the consent, and with it the application. */
  @DELETE
  @Path("consent")
  public ApplicationJson withdrawConsent() {
    applications.withdrawConsent(application(), version());
    return written();
  }

  private ApplicationId application() {
    return new ApplicationId(id);
  }

  private ApplicationJson written() {
    return ApplicationJson.of(queries.open(application()));
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  public record TextJson(String text) {}

  public record ConsentJson(int version) {}

  /**
   * @param bytes Base64
   */
  public record FileJson(@NotNull String name, @NotNull byte[] bytes) {

    AttachedFile file() {
      return new AttachedFile(name, bytes);
    }
  }

  /**
   * @param proof absent to leave the one that is there
   */
  public record NewClaimJson(
      @NotNull String contest,
      int year,
      @NotNull ContestRank rank,
      boolean ofTeam,
      @Valid FileJson proof) {

    WriteClaim command(ApplicationId application, long version, ClaimId claim) {
      var file = proof == null ? null : proof.file();
      return new WriteClaim(application, version, claim, contest, year, rank, ofTeam, file);
    }
  }
}
