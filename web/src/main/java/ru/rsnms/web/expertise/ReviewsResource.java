package ru.rsnms.web.expertise;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.CriterionMark;
import ru.rsnms.expertise.DeclareConflict;
import ru.rsnms.expertise.RefuseReview;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.expertise.ReviewQueries;
import ru.rsnms.expertise.ReviewService;
import ru.rsnms.expertise.SaveReview;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.web.rest.Downloads;
import ru.rsnms.web.rest.SeenVersion;

/**
 * An expert's own reviews. A step needs the version seen ({@code If-Match}). One with a conflict of
 * interest, and another's, is not found.
 */
@Path("reviews")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ReviewsResource {

  @Inject ReviewQueries queries;
  @Inject ReviewService reviews;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public List<ReviewRowJson> mine() {
    return queries.mine().stream().map(ReviewRowJson::of).toList();
  }

  @GET
  @Path("{id}")
  public ReviewJson open(@PathParam("id") UUID id) {
    return ReviewJson.of(queries.open(new ReviewId(id)));
  }

  /** There is no conflict of interest: the item opens. */
  @POST
  @Path("{id}/acceptance")
  public ReviewJson accept(@PathParam("id") UUID id) {
    reviews.accept(new ReviewId(id), version());
    return open(id);
  }

  /** There is a conflict: from now on nothing of the item is found. */
  @POST
  @Path("{id}/conflict")
  public void declare(@PathParam("id") UUID id, @NotNull ConflictJson body) {
    reviews.declare(new DeclareConflict(new ReviewId(id), version(), body.bar(), body.words()));
  }

  @POST
  @Path("{id}/refusal")
  public void refuse(@PathParam("id") UUID id, @NotNull ReasonJson body) {
    reviews.refuse(new RefuseReview(new ReviewId(id), version(), body.reason()));
  }

  /** Keeps a draft. */
  @PUT
  @Path("{id}")
  public ReviewJson save(@PathParam("id") UUID id, @NotNull WrittenJson body) {
    reviews.save(body.command(new ReviewId(id), version()));
    return open(id);
  }

  /** Keeps what is written and hands it in. */
  @POST
  @Path("{id}/submission")
  public ReviewJson submit(@PathParam("id") UUID id, @NotNull WrittenJson body) {
    reviews.submit(body.command(new ReviewId(id), version()));
    return open(id);
  }

  /** The file of the item, without anything that names its author. */
  @GET
  @Path("{id}/file")
  @Produces({"application/octet-stream", APPLICATION_JSON})
  public Response file(@PathParam("id") UUID id) {
    var file = queries.file(new ReviewId(id));
    return Response.ok(file.bytes(), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()))
        .build();
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }

  /**
   * @param words may be absent
   */
  public record ConflictJson(Bar bar, String words) {}

  public record ReasonJson(String reason) {}

  /**
   * @param marks one for each criterion of the form, in its order
   * @param advice text for the author
   */
  public record WrittenJson(List<MarkJson> marks, String advice) {

    SaveReview command(ReviewId id, long version) {
      var written =
          marks == null
              ? null
              : marks.stream().map(one -> new CriterionMark(one.mark(), one.comment())).toList();
      return new SaveReview(id, version, written, advice);
    }
  }

  /**
   * @param mark absent while it is not given
   */
  public record MarkJson(Integer mark, String comment) {}
}
