package ru.rsnms.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ru.rsnms.shared.NotFound;

/**
 * Answers an address that has no page with the product's own page, not with the framework's words.
 */
@WebFilter("*.xhtml")
public class UnknownPages extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getServletPath();
    if (path.startsWith(RESOURCES) || getServletContext().getResource(path) != null) {
      chain.doFilter(request, response);
      return;
    }
    var failure = Failure.of(new NotFound("shared/not-found"));
    request.setAttribute("failure", failure);
    response.setStatus(failure.status());
    request.getRequestDispatcher("/failure.xhtml").forward(request, response);
  }
}
