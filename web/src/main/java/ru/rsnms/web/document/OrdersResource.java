package ru.rsnms.web.document;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.NewOrder;
import ru.rsnms.document.OrderQueries;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.Paging;

/** The register of orders. */
@Path("orders")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrdersResource {

  @Inject OrderQueries queries;
  @Inject OrderService orders;
  @Context UriInfo uri;

  @GET
  public Page<OrderRowJson> page(@BeanParam OrderSearch search, @BeanParam Paging paging) {
    return queries.page(search.filter(), paging.request()).map(OrderRowJson::of);
  }

  @POST
  @APIResponse(responseCode = "201", description = "Location")
  public Response draft(@NotNull @Valid NewOrderJson body) {
    var issuer = new OrganizationId(body.issuer());
    var id = orders.draft(new NewOrder(issuer, body.kind(), body.text(), null));
    return Response.created(uri.getAbsolutePathBuilder().path(id.value().toString()).build())
        .build();
  }

  /**
   * @param text {@code null} for a blank form of the issuer
   */
  public record NewOrderJson(@NotNull UUID issuer, @NotNull DocumentKind kind, OrderText text) {}
}
