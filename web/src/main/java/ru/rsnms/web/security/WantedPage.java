package ru.rsnms.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads to the page a link has named, its parameters included, after the login on the way.
 *
 * <p>The OIDC client of the server comes back to the path alone. {@code undertow-handlers.conf},
 * which works before it, puts the whole address into a short-lived cookie; whoever reaches this
 * filter has logged in, so the cookie has done its work.
 */
@WebFilter("*.xhtml")
public class WantedPage extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String COOKIE = "rsnms-wanted";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wanted = wanted(request);
    if (wanted.isPresent() || request.getQueryString() != null) {
      response.addCookie(expired());
    }
    if (wanted.isPresent() && request.getQueryString() == null) {
      response.sendRedirect(wanted.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * The address of this very page with its parameters; never one of another page or site. Read from
   * the header, because the server cuts the value of a cookie at an equals sign.
   */
  private static Optional<String> wanted(HttpServletRequest request) {
    return Stream.ofNullable(request.getHeader("Cookie"))
        .flatMap(header -> Stream.of(header.split("; ")))
        .filter(cookie -> cookie.startsWith(COOKIE + "="))
        .map(cookie -> cookie.substring(COOKIE.length() + 1))
        .filter(address -> address.startsWith(request.getRequestURI() + "?"))
        .findFirst();
  }

  private static Cookie expired() {
    var cookie = new Cookie(COOKIE, "");
    cookie.setPath("/");
    cookie.setMaxAge(0);
    return cookie;
  }
}
