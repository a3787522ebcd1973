package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NewPlanItem;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.reserve.cadre.PlanItem;
import ru.rsnms.reserve.cadre.PlanItemKind;
import ru.rsnms.reserve.cadre.ReservePlanService;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.SeenVersion;
import ru.rsnms.web.rest.Versioned;

/** The plan of a member of the reserve. Changes need the version seen. */
@Path("reserve-entries/{id}/plan")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class ReservePlanResource {

  @Inject ReservePlanService plans;

  @PathParam("id")
  UUID id;

  @HeaderParam(HttpHeaders.IF_MATCH)
  String ifMatch;

  @GET
  public ReservePlanJson plan() {
    return ReservePlanJson.of(plans.plan(entry()));
  }

  @GET
  @Path("paper")
  @Produces({"application/pdf", APPLICATION_JSON})
  public Response paper() {
    return FileAnswer.of(plans.print(entry()));
  }

  @POST
  @Path("items")
  public ReservePlanJson add(@NotNull @Valid NewPlanItemJson body) {
    plans.add(entry(), seen(), body.item());
    return plan();
  }

  @DELETE
  @Path("items/{item}")
  public ReservePlanJson drop(@PathParam("item") UUID item) {
    plans.drop(entry(), seen(), item);
    return plan();
  }

  /** Something is done, with its result. */
  @POST
  @Path("items/{item}/result")
  public ReservePlanJson report(@PathParam("item") UUID item, @NotNull @Valid DoneJson body) {
    plans.report(entry(), seen(), item, body.result(), body.on());
    return plan();
  }

  @PUT
  @Path("mentor")
  public ReservePlanJson mentor(@NotNull @Valid MentorJson body) {
    plans.mentor(entry(), seen(), body.name());
    return plan();
  }

  /** The member agrees for oneself, the keeper for the institute or the municipality. */
  @POST
  @Path("agreement")
  public ReservePlanJson agree() {
    plans.agree(entry(), seen());
    return plan();
  }

  private EntryId entry() {
    return new EntryId(id);
  }

  private long seen() {
    return SeenVersion.of(ifMatch);
  }

  public record NewPlanItemJson(
      @NotNull PlanItemKind kind, String title, String place, @NotNull LocalDate due) {

    NewPlanItem item() {
      return new NewPlanItem(kind, title, place, due);
    }
  }

  public record DoneJson(String result, @NotNull LocalDate on) {}

  /**
   * @param name absent or empty for none
   */
  public record MentorJson(String name) {}

  /** The plan as the API tells it. */
  public record ReservePlanJson(
      long version,
      String mentor,
      List<PlanItem> items,
      Instant personAgreed,
      Instant keeperAgreed,
      boolean agreed,
      long done,
      long overdue)
      implements Versioned {

    static ReservePlanJson of(PlanCard card) {
      return new ReservePlanJson(
          card.version(),
          card.mentor(),
          card.items(),
          card.personAgreed(),
          card.keeperAgreed(),
          card.isAgreed(),
          card.done(),
          card.overdue());
    }
  }
}
