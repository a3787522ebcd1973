package ru.rsnms.web.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Unavailable;

/**
 * Finds the refusal behind what the container throws; serves both doors, pages and REST.
 *
 * <p>The container wraps a denied call, a failed validation and a stale copy found at commit in
 * exceptions of its own, several deep.
 */
public final class Refusals {

  private static final int DEEPEST = 20;

  private Refusals() {}

  /** The refusal that caused a failure, an outage of the database among them; empty for a bug. */
  public static Optional<Refusal> unwrap(Throwable failure) {
    if (Outage.isBehind(failure)) {
      return Optional.of(new Unavailable("shared/unavailable"));
    }
    var cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      var refusal = asRefusal(cause);
      if (refusal.isPresent()) {
        return refusal;
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** The values that Bean Validation has refused, if that was the cause. */
  public static Optional<ConstraintViolationException> violations(Throwable failure) {
    return cause(failure, ConstraintViolationException.class);
  }

  /** What of a type lies behind a failure. */
  static <T> Optional<T> cause(Throwable failure, Class<T> wanted) {
    var cause = failure;
    for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (wanted.isInstance(cause)) {
        return Optional.of(wanted.cast(cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static Optional<Refusal> asRefusal(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    if (cause instanceof EJBAccessException) {
      return Optional.of(new Forbidden("shared/forbidden"));
    }
    if (cause instanceof OptimisticLockException) {
      return Optional.of(new Conflict("shared/stale-at-commit"));
    }
    if (cause instanceof ConstraintViolationException violations) {
      return Optional.of(new Invalid("shared/invalid", firstPath(violations)));
    }
    return Optional.empty();
  }

  private static String firstPath(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .findFirst()
        .orElse("");
  }
}
