package ru.rsnms.web.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever goes wrong behind the REST door leaves it as a {@link Problem}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Context UriInfo uri;

  @Override
  public Response toResponse(Throwable failure) {
    return Obstacle.behind(failure).asResponse(uri.getRequestUri());
  }
}
