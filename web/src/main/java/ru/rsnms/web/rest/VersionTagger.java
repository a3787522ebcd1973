package ru.rsnms.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Puts the ETag on every answer that has a version. */
@Provider
public class VersionTagger implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned record) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, SeenVersion.tag(record.version()));
    }
  }
}
