package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.run.Advice;
import ru.rsnms.reserve.run.AdviceService;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionQueries;
import ru.rsnms.web.rest.SeenVersion;

/** Decisions about people with their explanations. */
@Path("decisions")
@Produces(APPLICATION_JSON)
@RequestScoped
public class DecisionsResource {

  @Inject DecisionQueries decisions;
  @Inject AdviceService advice;

  /** Published decisions about the caller. */
  @GET
  public List<DecisionJson> own() {
    return decisions.own().stream().map(DecisionJson::of).toList();
  }

  @GET
  @Path("{id}")
  public DecisionJson open(@PathParam("id") UUID id) {
    return DecisionJson.of(decisions.open(new DecisionId(id)));
  }

  /** Writes what is advised to one who failed at level 2 or 3; needs the version seen. */
  @PUT
  @Path("{id}/advice")
  @Consumes(APPLICATION_JSON)
  public DecisionJson advise(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AdviceJson body) {
    var words = new Advice(body.municipal(), body.words(), body.programmes());
    advice.advise(new DecisionId(id), SeenVersion.of(ifMatch), words);
    return open(id);
  }

  /**
   * @param municipal recommended for the municipal reserve? Only at level 2
   * @param programmes of training, one a line
   */
  public record AdviceJson(boolean municipal, @NotNull String words, @NotNull String programmes) {}
}
