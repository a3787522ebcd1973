package ru.rsnms.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before RESTEasy's own mapper of this type, which answers in English plain text. */
@Provider
public class MisreadJsonMapper implements ExceptionMapper<JsonProcessingException> {

  @Context UriInfo uri;

  @Override
  public Response toResponse(JsonProcessingException failure) {
    return Obstacle.behind(failure).asResponse(uri.getRequestUri());
  }
}
