package ru.rsnms.web.execution;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.ControlService;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.KeepRecipients;
import ru.rsnms.execution.NameController;
import ru.rsnms.execution.OrderExecution;
import ru.rsnms.execution.PlanService;
import ru.rsnms.execution.Recipient;
import ru.rsnms.execution.SendingList;
import ru.rsnms.registry.PersonId;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Versioned;

/** What an order set going. */
@Path("orders/{id}/execution")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class OrderExecutionResource {

  @Inject InstructionQueries queries;
  @Inject PlanService plans;
  @Inject ControlService control;

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

  /** Another person keeps the control; needs the version of the plan. */
  @PUT
  @Path("controller")
  public OrderExecutionJson nameController(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid ControllerJson body) {
    control.nameController(
        new NameController(new OrderId(id), SeenVersion.of(ifMatch), new PersonId(body.person())));
    return open();
  }

  /** Whom the order is sent to. */
  @GET
  @Path("recipients")
  public RecipientsJson recipients() {
    return RecipientsJson.of(control.sendingList(new OrderId(id)));
  }

  /** Writes whom the order is sent to; an empty list is made of the executors again. */
  @PUT
  @Path("recipients")
  public RecipientsJson keepRecipients(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull RecipientsBody body) {
    control.keepRecipients(
        new KeepRecipients(new OrderId(id), SeenVersion.of(ifMatch), body.recipients()));
    return recipients();
  }

  public record ControllerJson(@NotNull UUID person) {}

  public record RecipientsBody(List<Recipient> recipients) {}

  /**
   * @param kept whether an official has written the list; else it is made of the executors
   */
  public record RecipientsJson(long version, boolean kept, List<Recipient> recipients)
      implements Versioned {

    static RecipientsJson of(SendingList list) {
      return new RecipientsJson(list.plan().version(), list.kept(), list.recipients());
    }
  }

  /**
   * @param version of the plan, 0 while nobody has read the order
   * @param read whether anybody has read the order yet
   * @param controlClause number of the control clause, {@code null} where there is none
   * @param controllerName who keeps the control, {@code null} while nobody does
   */
  public record OrderExecutionJson(
      long version,
      boolean read,
      String controlClause,
      String controllerName,
      List<InstructionJson> instructions)
      implements Versioned {

    static OrderExecutionJson of(OrderExecution execution) {
      var plan = execution.plan();
      return new OrderExecutionJson(
          plan == null ? 0 : plan.version(),
          execution.isRead(),
          plan == null ? null : plan.controlClause(),
          plan == null ? null : plan.controllerName(),
          execution.instructions().stream().map(InstructionJson::of).toList());
    }
  }
}
