package ru.rsnms.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import ru.rsnms.web.problem.HttpRefusal;

/**
 * Keeps other sites from acting in the name of a logged-in user.
 *
 * <p>A request that changes something carries a token, which no other site has, or comes from a
 * page of ours: with a header that other sites cannot set, and from our own origin.
 */
@Provider
@PreMatching
public class CrossSiteGuard implements ContainerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!SAFE.contains(request.getMethod()) && !hasToken(request) && !isFromOwnPage(request)) {
      throw new HttpRefusal(Status.FORBIDDEN, "web/cross-site");
    }
  }

  private static boolean hasToken(ContainerRequestContext request) {
    var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
  }

  private static boolean isFromOwnPage(ContainerRequestContext request) {
    var site = request.getHeaderString("Sec-Fetch-Site");
    var origin = request.getHeaderString("Origin");
    return request.getHeaderString("X-Requested-With") != null
        && (site != null
            ? OWN_SITES.contains(site)
            : isOwn(origin, request.getUriInfo().getBaseUri()))
        && (origin == null || isOwn(origin, request.getUriInfo().getBaseUri()));
  }

  private static boolean isOwn(String origin, URI base) {
    return (base.getScheme() + "://" + base.getAuthority()).equals(origin);
  }
}
