package ru.rsnms.web.reserve;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.cadre.CadreOrderService;
import ru.rsnms.reserve.cadre.CadreQueries;
import ru.rsnms.reserve.cadre.Recommended;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.web.reserve.EnrolmentResource.EnteringJson;

/** Who of a season is recommended to the reserves of municipalities. */
@Path("seasons/{season}/recommendations")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class RecommendationsResource {

  @Inject CadreQueries queries;
  @Inject CadreOrderService orders;

  @PathParam("season")
  UUID season;

  /** Who may be recommended to the reserves of municipalities. */
  @GET
  public EnteringJson recommendable() {
    return EnteringJson.of(queries.recommendable(new SeasonId(season)));
  }

  /** Recommends people to the reserves of their municipalities, or takes that back. */
  @POST
  public EnteringJson recommend(@NotNull @Valid ChosenJson body) {
    orders.recommend(
        new SeasonId(season),
        body.decisions().stream().map(DecisionId::new).collect(Collectors.toSet()),
        body.recommended() == null ? Recommended.YES : body.recommended());
    return recommendable();
  }

  /**
   * @param recommended absent for yes
   */
  public record ChosenJson(@NotNull Set<@NotNull UUID> decisions, Recommended recommended) {}
}
