package ru.rsnms.web.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import ru.rsnms.registry.MunicipalityQueries;
import ru.rsnms.registry.MunicipalityRow;

/** The municipalities of the region, known by their codes. */
@Path("municipalities")
@Produces(APPLICATION_JSON)
@RequestScoped
public class MunicipalitiesResource {

  @Inject MunicipalityQueries queries;

  @GET
  public List<MunicipalityRow> all() {
    return queries.municipalities();
  }

  @GET
  @Path("{code}")
  public MunicipalityJson open(@PathParam("code") String code) {
    return MunicipalityJson.of(queries.municipality(code));
  }
}
