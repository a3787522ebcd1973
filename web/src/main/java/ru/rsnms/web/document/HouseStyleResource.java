package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.HouseStyleCard;
import ru.rsnms.document.HouseStyleService;
import ru.rsnms.document.SaveHouseStyle;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Versioned;

/** How an organisation's papers look, for programs. */
@Path("organizations/{id}/house-style")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class HouseStyleResource {

  @Inject HouseStyleService styles;

  @GET
  public HouseStyleJson open(@PathParam("id") UUID id) {
    return HouseStyleJson.of(styles.styleOf(new OrganizationId(id)));
  }

  @PUT
  public HouseStyleJson save(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull HouseStyle style) {
    styles.save(new SaveHouseStyle(new OrganizationId(id), SeenVersion.of(ifMatch), style));
    return open(id);
  }

  public record HouseStyleJson(long version, HouseStyle style) implements Versioned {

    static HouseStyleJson of(HouseStyleCard card) {
      return new HouseStyleJson(card.version(), card.style());
    }
  }
}
