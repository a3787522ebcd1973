package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaField;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.ClaimEvidence;
import ru.rsnms.reserve.idea.EvidenceId;
import ru.rsnms.reserve.idea.IdeaQueries;
import ru.rsnms.reserve.idea.IdeaService;
import ru.rsnms.reserve.idea.JudgeEvidence;
import ru.rsnms.reserve.idea.OfferIdea;
import ru.rsnms.reserve.idea.SupportIdea;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;
import ru.rsnms.web.rest.SeenVersion;

/**
 * The bank of ideas for those who have logged in: readers, authors, the institute. What the
 * institute decides about an offer needs the version seen ({@code If-Match}).
 */
@Path("ideas")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class IdeasResource {

  @Inject IdeaQueries queries;
  @Inject IdeaService ideas;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  /** Newest first; what is not published for the institute only. */
  @GET
  public Page<IdeaRowJson> page(@BeanParam IdeaSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(IdeaRowJson::of);
  }

  /** The caller's own ideas, with what was advised to the author. */
  @GET
  @Path("own")
  public List<OwnIdeaJson> own() {
    return queries.own().stream().map(OwnIdeaJson::of).toList();
  }

  @GET
  @Path("{id}")
  public IdeaJson open(@PathParam("id") UUID id) {
    return IdeaJson.of(queries.open(new IdeaId(id)));
  }

  /** A file of the idea or of the proof that it came true. */
  @GET
  @Path("{id}/files/{file}")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, APPLICATION_JSON})
  public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) throws IOException {
    var paper = queries.file(new IdeaId(id), new AttachmentId(file));
    return FileAnswer.of(paper.name(), paper.mediaType(), out -> out.write(paper.bytes()));
  }

  /** The author of an application offers its idea, in words of his own. */
  @PUT
  public IdeaJson offer(@NotNull @Valid OfferJson body) {
    return open(ideas.offer(body.command()).value());
  }

  /** The author takes the consent back; it works at once. */
  @POST
  @Path("{id}/withdrawal")
  @APIResponse(responseCode = "204", description = "Done")
  public void withdraw(@PathParam("id") UUID id) {
    ideas.withdraw(new IdeaId(id));
  }

  @POST
  @Path("{id}/publication")
  public IdeaJson publish(@PathParam("id") UUID id) {
    ideas.publish(new IdeaId(id), SeenVersion.of(ifMatch));
    return open(id);
  }

  @POST
  @Path("{id}/return")
  public IdeaJson giveBack(@PathParam("id") UUID id, @NotNull TextJson body) {
    ideas.giveBack(new IdeaId(id), SeenVersion.of(ifMatch), body.text());
    return open(id);
  }

  @POST
  @Path("{id}/archiving")
  public IdeaJson archive(@PathParam("id") UUID id) {
    ideas.archive(new IdeaId(id));
    return open(id);
  }

  /** Once for each person and each organisation. */
  @POST
  @Path("{id}/supports")
  public IdeaJson support(@PathParam("id") UUID id, @NotNull SupportBodyJson body) {
    ideas.support(
        new SupportIdea(new IdeaId(id), body.word(), Boolean.TRUE.equals(body.asOrganization())));
    return open(id);
  }

  /** A word that does not belong here is not shown any more. */
  @POST
  @Path("{id}/supports/{support}/hiding")
  public IdeaJson hide(@PathParam("id") UUID id, @PathParam("support") UUID support) {
    ideas.hide(new IdeaId(id), support);
    return open(id);
  }

  /** For the author alone, without a name, once the level is final. */
  @POST
  @Path("{id}/advice")
  @APIResponse(responseCode = "204", description = "Done")
  public void advise(@PathParam("id") UUID id, @NotNull TextJson body) {
    ideas.advise(new IdeaId(id), body.text());
  }

  /** The author says where the idea came true. */
  @POST
  @Path("{id}/evidence")
  public IdeaJson claim(@PathParam("id") UUID id, @NotNull @Valid NewEvidenceJson body) {
    ideas.claim(body.command(new IdeaId(id)));
    return open(id);
  }

  @PUT
  @Path("{id}/evidence/{evidence}/verdict")
  public IdeaJson judge(
      @PathParam("id") UUID id,
      @PathParam("evidence") UUID evidence,
      @NotNull VerdictOnEvidenceJson body) {
    ideas.judge(
        new JudgeEvidence(
            new IdeaId(id), new EvidenceId(evidence), body.confirmed(), body.reason()));
    return open(id);
  }

  public record TextJson(String text) {}

  /** Somebody's support, in the own name or in that of the organisation. */
  public record SupportBodyJson(String word, Boolean asOrganization) {}

  /** What the institute found. */
  public record VerdictOnEvidenceJson(boolean confirmed, String reason) {}

  /**
   * @param version of the offer seen, 0 for the first
   * @param consent to publish it all
   * @param withFile the file of the application, too; only together with the name
   */
  public record OfferJson(
      @NotNull UUID application,
      long version,
      String title,
      String summary,
      IdeaField field,
      boolean consent,
      boolean withName,
      boolean withFile) {

    OfferIdea command() {
      return new OfferIdea(
          new ApplicationId(application),
          version,
          title,
          summary,
          field,
          consent,
          withName,
          withFile);
    }
  }

  /**
   * @param file a link or a file is needed
   */
  public record NewEvidenceJson(
      String place,
      LocalDate since,
      String what,
      String link,
      @Valid ApplicationDraftResource.FileJson file) {

    ClaimEvidence command(IdeaId idea) {
      return new ClaimEvidence(idea, place, since, what, link, file == null ? null : file.file());
    }
  }
}
