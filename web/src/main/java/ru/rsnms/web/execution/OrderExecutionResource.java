package ru.rsnms.web.execution;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.OrderExecution;
import ru.rsnms.execution.PlanService;

/** What an order set going. */
@Path("orders/{id}/execution")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderExecutionResource {

  @Inject InstructionQueries queries;
  @Inject PlanService plans;

  @PathParam("id")
  UUID id;

  @GET
  public OrderExecutionJson open() {
    return OrderExecutionJson.of(queries.of(new OrderId(id)));
  }

  /** Reads an order that was registered before orders were read, or a historical one. */
  @POST
  public OrderExecutionJson read() {
    plans.read(new OrderId(id));
    return open();
  }

  /**
   * @param read whether anybody has read the order yet
   * @param controlClause number of the control clause, {@code null} where there is none
   * @param controllerName who keeps the control, {@code null} while nobody does
   */
  public record OrderExecutionJson(
      boolean read,
      String controlClause,
      String controllerName,
      List<InstructionJson> instructions) {

    static OrderExecutionJson of(OrderExecution execution) {
      var plan = execution.plan();
      return new OrderExecutionJson(
          execution.isRead(),
          plan == null ? null : plan.controlClause(),
          plan == null ? null : plan.controllerName(),
          execution.instructions().stream().map(InstructionJson::of).toList());
    }
  }
}
