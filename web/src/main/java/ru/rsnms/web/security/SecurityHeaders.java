package ru.rsnms.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Tells the browser what a page of ours may do.
 *
 * <p>The script policy of Faces pages is a nonce per answer, which PrimeFaces adds as a second
 * policy header; a browser obeys both. Styles stay inline: PrimeFaces needs it.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String COMMON_POLICY =
      "object-src 'self'; base-uri 'none'; img-src 'self' data:; font-src 'self' data:;"
          + " style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src 'self'; form-action";

  /** Of the page for everybody: nothing runs there, and its only form goes back to itself. */
  private static final String PUBLIC_POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final String pagePolicy;
  private final String documentPolicy;

  public SecurityHeaders() {
    this(System.getenv("RSNMS_OIDC_PROVIDER"));
  }

  SecurityHeaders(String loginProvider) {
    // A form sent after the session has ended is redirected to the login provider.
    var common = COMMON_POLICY + " 'self'" + (loginProvider == null ? "" : originOf(loginProvider));
    pagePolicy = common + "; frame-ancestors 'none'";
    documentPolicy = common + "; frame-ancestors 'self'; script-src 'self'";
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", policyFor(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (!isStatic(request)) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private String policyFor(HttpServletRequest request) {
    if (request.getServletPath().equals("/v")) {
      return PUBLIC_POLICY;
    }
    return isPage(request) ? pagePolicy : documentPolicy;
  }

  private static boolean isPage(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.endsWith(".xhtml") && !isStatic(request) || path.equals("/");
  }

  private static boolean isStatic(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
  }

  private static String originOf(String address) {
    var uri = URI.create(address);
    return " " + uri.getScheme() + "://" + uri.getAuthority();
  }
}
