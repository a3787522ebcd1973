package ru.rsnms.web.reserve;

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
import java.util.UUID;
import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.sitting.SittingId;
import ru.rsnms.reserve.sitting.SittingQueries;
import ru.rsnms.reserve.sitting.SittingService;
import ru.rsnms.web.reserve.SittingJson.SittingDataJson;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.SeenVersion;

/** A sitting of the commission and its protocol. Steps need the version seen. */
@Path("sittings/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class SittingsResource {

  @Inject SittingQueries queries;
  @Inject SittingService sittings;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public SittingJson open() {
    return SittingJson.of(queries.open(sitting()));
  }

  @PUT
  public SittingJson write(@NotNull SittingDataJson body) {
    sittings.write(sitting(), version(), body.data());
    return open();
  }

  /** All who were present agree to the text. */
  @POST
  @Path("agreement")
  public SittingJson agree() {
    sittings.agree(sitting(), version());
    return open();
  }

  /** Back to be mended. */
  @POST
  @Path("reopening")
  public SittingJson reopen() {
    sittings.reopen(sitting(), version());
    return open();
  }

  /** The chair says that the paper is signed. */
  @POST
  @Path("signature")
  public SittingJson sign() {
    sittings.sign(sitting(), version());
    return open();
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    return answer(queries.print(sitting()));
  }

  /** The protocol as a file for word processors. */
  @GET
  @Path("word")
  @Produces({
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    APPLICATION_JSON
  })
  public Response word() {
    return answer(queries.printWord(sitting()));
  }

  private static Response answer(PaperFile paper) {
    return FileAnswer.of(paper);
  }

  private SittingId sitting() {
    return new SittingId(id);
  }

  private long version() {
    return SeenVersion.of(ifMatch);
  }
}
