package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import ru.rsnms.reserve.AnnulTest;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.GrantTestTime;
import ru.rsnms.reserve.TestAttemptId;
import ru.rsnms.reserve.TestAttemptService;
import ru.rsnms.reserve.TestControlService;
import ru.rsnms.web.rest.SeenVersion;

/** Attempts at the test: the candidate answers, institute and commission decide. */
@Path("test-attempts")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RequestScoped
public class TestAttemptsResource {

  @Inject TestAttemptService attempts;
  @Inject TestControlService control;

  /** Keeps an answer at once; places are counted from 1 in the order of the attempt. */
  @PUT
  @Path("{id}/answers/{place}")
  public void answer(
      @PathParam("id") UUID id, @PathParam("place") int place, @NotNull @Valid AnswerJson body) {
    attempts.answer(new TestAttemptId(id), place, body.answer());
  }

  /** Ends the test and scores it; once is enough, twice does no harm. */
  @POST
  @Path("{id}/finishing")
  public void finish(@PathParam("id") UUID id) {
    attempts.finish(new TestAttemptId(id));
  }

  /** The attempt does not count any more. */
  @POST
  @Path("{id}/annulment")
  public void annul(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReasonJson body) {
    control.annul(new AnnulTest(new TestAttemptId(id), SeenVersion.of(ifMatch), body.reason()));
  }

  /** One further attempt after an annulled one. */
  @POST
  public NewAttemptJson grantAgain(@NotNull @Valid AgainJson body) {
    var id = control.grantAgain(new ApplicationId(body.application()), body.reason());
    return new NewAttemptJson(id.value());
  }

  /** More time for one candidate, before the start. */
  @POST
  @Path("extra-time")
  public void grantTime(@NotNull @Valid ExtraTimeJson body) {
    control.grantTime(
        new GrantTestTime(new ApplicationId(body.application()), body.minutes(), body.reason()));
  }

  /**
   * @param answer number of the option, from 1
   */
  public record AnswerJson(int answer) {}

  /** Why. */
  public record ReasonJson(String reason) {}

  public record AgainJson(@NotNull UUID application, String reason) {}

  public record ExtraTimeJson(@NotNull UUID application, int minutes, String reason) {}

  /** The attempt that was assigned. */
  public record NewAttemptJson(UUID id) {}
}
