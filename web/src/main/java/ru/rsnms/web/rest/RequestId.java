package ru.rsnms.web.rest;

import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import ru.rsnms.web.problem.HttpRefusal;

/** The id by which a repeated request is known: the header {@code Idempotency-Key}. */
public final class RequestId {

  public static final String HEADER = "Idempotency-Key";

  private RequestId() {}

  /** Refuses (400) an absent key or one that is no UUID. */
  public static UUID of(String key) {
    try {
      return UUID.fromString(key == null ? "" : key.strip());
    } catch (IllegalArgumentException noUuid) {
      throw new HttpRefusal(Status.BAD_REQUEST, "web/idempotency-key-needed");
    }
  }
}
