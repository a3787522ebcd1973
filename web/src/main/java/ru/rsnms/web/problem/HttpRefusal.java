package ru.rsnms.web.problem;

import jakarta.ws.rs.core.Response.Status;
import ru.rsnms.shared.Refusal;

/** The request is refused for the sake of the protocol, before any use case has seen it. */
public class HttpRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Status status;

  /**
   * @param code {@code web/kebab-case}; its text stands beside this class
   */
  public HttpRefusal(Status status, String code, Object... details) {
    super(code, details);
    this.status = status;
  }

  public Status status() {
    return status;
  }
}
