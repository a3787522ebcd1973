package ru.rsnms.web.problem;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before RESTEasy's own mapper of this type, which answers in English plain text. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

  @Context UriInfo uri;

  @Override
  public Response toResponse(ValidationException failure) {
    return Obstacle.behind(failure).asResponse(uri.getRequestUri());
  }
}
