package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.reserve.run.DecisionQueries;

/** Decisions about people with their explanations. */
@Path("decisions")
@Produces(APPLICATION_JSON)
@RequestScoped
public class DecisionsResource {

  @Inject DecisionQueries decisions;

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
}
