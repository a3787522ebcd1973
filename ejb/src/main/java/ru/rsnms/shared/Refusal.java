package ru.rsnms.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The system declines a request for a reason the user can act upon.
 *
 * <p>A refusal is part of the domain, not a failure: it rolls the transaction back, reaches the
 * caller unwrapped, and carries a code instead of a sentence. The code is at once the key of the
 * Russian text ({@code problem.<code>}) and the tail of the RFC 9457 problem type.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> details;

  protected Refusal(String code, Object... details) {
    super(code + " " + List.of(details));
    this.code = code;
    this.details = List.of(details);
  }

  /** {@code context/kebab-case}. */
  public String code() {
    return code;
  }

  /** Values for the placeholders of the text, in order. */
  public List<Object> details() {
    return details;
  }
}
