package ru.rsnms.shared;

/**
 * What the system stands on does not answer just now; the same request may be repeated (REST 503).
 */
public class Unavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Seconds after which asking again makes sense: a database server is back by then. */
  public static final int RETRY_AFTER = 15;

  public Unavailable(String code, Object... details) {
    super(code, details);
  }
}
