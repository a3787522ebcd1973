package ru.rsnms.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Unavailable;

/**
 * What stood in the way of a request.
 *
 * @param code tail of the problem type
 */
record Obstacle(
    StatusType status, String code, String detail, List<Problem.Error> errors, String incident) {

  private static final System.Logger LOG = System.getLogger(Obstacle.class.getName());
  private static final int INCIDENT_LENGTH = 8;

  /** Looks for the reason behind what the containers have wrapped around it. */
  static Obstacle behind(Throwable failure) {
    return Refusals.cause(failure, ConstraintViolationException.class)
        .map(Obstacle::violated)
        .or(() -> Refusals.unwrap(failure).map(Obstacle::refused))
        .or(() -> Refusals.cause(failure, JsonProcessingException.class).map(Obstacle::misread))
        .or(
            () ->
                Refusals.cause(failure, WebApplicationException.class).flatMap(Obstacle::declined))
        .orElseGet(() -> bug(failure));
  }

  private static Obstacle violated(ConstraintViolationException violations) {
    var errors = violations.getConstraintViolations().stream().map(Pointers::error).toList();
    var refusal = new Invalid("shared/invalid", "");
    return new Obstacle(Status.BAD_REQUEST, refusal.code(), ProblemTexts.of(refusal), errors, null);
  }

  private static Obstacle refused(Refusal refusal) {
    var sentence = ProblemTexts.of(refusal);
    return new Obstacle(
        statusOf(refusal), refusal.code(), sentence, errorsOf(refusal, sentence), null);
  }

  private static List<Problem.Error> errorsOf(Refusal refusal, String sentence) {
    if (refusal instanceof StaleCopy stale) {
      return stale.differences();
    }
    return refusal instanceof Invalid invalid
        ? List.of(new Problem.Error(Pointers.of(invalid.field()), sentence))
        : List.of();
  }

  private static Status statusOf(Refusal refusal) {
    if (refusal instanceof HttpRefusal http) {
      return http.status();
    }
    if (refusal instanceof NotFound) {
      return Status.NOT_FOUND;
    }
    if (refusal instanceof Forbidden) {
      return Status.FORBIDDEN;
    }
    if (refusal instanceof Invalid) {
      return Status.BAD_REQUEST;
    }
    if (refusal instanceof Unavailable) {
      return Status.SERVICE_UNAVAILABLE;
    }
    return StaleCopy.CODE.equals(refusal.code()) ? Status.PRECONDITION_FAILED : Status.CONFLICT;
  }

  private static Obstacle misread(JsonProcessingException failure) {
    var error = JsonFault.of(failure);
    return new Obstacle(
        Status.BAD_REQUEST, "web/json", ProblemTexts.of("problem.web/json"), List.of(error), null);
  }

  /** What the REST container itself answers: no such address, method, media type. */
  private static Optional<Obstacle> declined(WebApplicationException failure) {
    var status = failure.getResponse().getStatusInfo();
    return switch (status.getFamily()) {
      case CLIENT_ERROR -> {
        var code = "web/status-" + status.getStatusCode();
        var sentence = ProblemTexts.sentenceOf(code);
        yield Optional.of(new Obstacle(status, code, sentence, List.of(), null));
      }
      default -> Optional.empty();
    };
  }

  private static Obstacle bug(Throwable failure) {
    var incident = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH).toUpperCase();
    LOG.log(Level.ERROR, "incident " + incident, failure);
    var sentence = ProblemTexts.of("problem.web/failure", incident);
    return new Obstacle(Status.INTERNAL_SERVER_ERROR, "web/failure", sentence, List.of(), incident);
  }

  Response asResponse(URI asked) {
    var problem =
        new Problem(
            URI.create("/problems/" + code),
            ProblemTexts.titleOf(status),
            status.getStatusCode(),
            detail,
            URI.create(asked.getRawPath()),
            errors,
            incident);
    var answer = Response.status(status).type(Problem.MEDIA_TYPE).entity(problem);
    return status == Status.SERVICE_UNAVAILABLE
        ? answer.header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER).build()
        : answer.build();
  }
}
