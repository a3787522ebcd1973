package ru.rsnms.web.faces;

import java.lang.System.Logger.Level;
import java.util.UUID;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.Unavailable;
import ru.rsnms.web.problem.Refusals;

/**
 * Why a page could not be shown.
 *
 * @param kind tail of the texts {@code failure.<kind>.title}
 * @param status of the HTTP answer
 * @param sentence what happened and what to do
 * @param incident number under which the log tells more; empty for refusals
 * @param cause what was thrown
 */
public record Failure(String kind, int status, String sentence, String incident, Throwable cause) {

  private static final System.Logger LOG = System.getLogger(Failure.class.getName());
  private static final int INCIDENT_LENGTH = 8;
  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;
  private static final int BUG = 500;
  private static final int UNAVAILABLE = 503;

  static Failure of(Throwable cause) {
    return Refusals.unwrap(cause)
        .map(refusal -> refused(refusal, cause))
        .orElseGet(() -> bug(cause));
  }

  private static Failure refused(Refusal refusal, Throwable cause) {
    var sentence = Texts.of(refusal);
    if (refusal instanceof NotFound) {
      return new Failure("not-found", NOT_FOUND, sentence, "", cause);
    }
    if (refusal instanceof Forbidden) {
      return new Failure("forbidden", FORBIDDEN, sentence, "", cause);
    }
    if (refusal instanceof Unavailable) {
      return new Failure("unavailable", UNAVAILABLE, sentence, "", cause);
    }
    return new Failure("conflict", CONFLICT, sentence, "", cause);
  }

  private static Failure bug(Throwable cause) {
    var incident = UUID.randomUUID().toString().substring(0, INCIDENT_LENGTH).toUpperCase();
    return new Failure("bug", BUG, PageTexts.of("failure.bug.text"), incident, cause);
  }

  /** May the same request do in a while? */
  boolean isPassing() {
    return status == UNAVAILABLE;
  }

  /** Bugs go to the log under the number of their incident; refusals are in the audit already. */
  void log() {
    if (status == BUG) {
      LOG.log(Level.ERROR, "incident " + incident, cause);
    }
  }
}
