package ru.rsnms.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import ru.rsnms.amendment.ActStates;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.PublicActService;
import ru.rsnms.shared.NotFound;

/**
 * Where the QR code of a paper leads: {@code /v/<code>}, without a login, a session or a script.
 *
 * <p>A file that a visitor sends is compared and forgotten.
 */
@WebServlet("/v/*")
@MultipartConfig(maxFileSize = CheckServlet.MOST_BYTES, fileSizeThreshold = CheckServlet.IN_MEMORY)
public class CheckServlet extends HttpServlet {

  /** The largest paper that can be compared. */
  static final int MOST_BYTES = 20 * 1024 * 1024;

  /** What the form adds to the file. */
  private static final int ENVELOPE = 64 * 1024;

  static final int IN_MEMORY = 256 * 1024;

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/public/act.xhtml";
  private static final String FILE = "file";
  private static final String SIGNATURE = "signature";

  @Inject transient PublicActService acts;
  @Inject transient ActStates states;
  @Inject transient Clock clock;
  @Inject transient CheckPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    open(request, response);
    show(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (open(request, response)) {
      compare(request, response);
    }
    show(request, response);
  }

  private boolean open(HttpServletRequest request, HttpServletResponse response) {
    try {
      var act = acts.open(codeOf(request));
      page.found(act, states.on(act.order(), LocalDate.now(clock)));
      return true;
    } catch (NotFound noAct) {
      return openPaper(request, response);
    }
  }

  private boolean openPaper(HttpServletRequest request, HttpServletResponse response) {
    try {
      page.found(acts.paper(codeOf(request)));
      return true;
    } catch (NotFound forged) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
  }

  private void compare(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getContentLengthLong() > MOST_BYTES + ENVELOPE) {
        throw new IllegalStateException();
      }
      compare(codeOf(request), sent(request, FILE), sent(request, SIGNATURE));
    } catch (IllegalStateException tooLarge) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      page.tooLarge();
    }
  }

  private void compare(CheckCode code, Part part, Part signature) throws IOException {
    if (isEmpty(part)) {
      page.nothingSent();
      return;
    }
    try (var file = part.getInputStream()) {
      page.compared(acts.compare(code, file));
      if (!isEmpty(signature) && page.getAct() != null) {
        page.verified(acts.verify(code, bytes(part), bytes(signature)));
      }
    } finally {
      part.delete();
    }
  }

  private static boolean isEmpty(Part part) {
    return part == null || part.getSize() == 0;
  }

  private static byte[] bytes(Part part) throws IOException {
    try (var in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  /**
   * A part of the form; {@code null} if there is none. Too large a one is an {@code IllegalState}.
   */
  private static Part sent(HttpServletRequest request, String name) throws IOException {
    try {
      return request.getPart(name);
    } catch (ServletException noForm) {
      return null;
    }
  }

  private static CheckCode codeOf(HttpServletRequest request) {
    var path = request.getPathInfo();
    return new CheckCode(path == null ? "" : path.substring(1));
  }

  private static void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher(PAGE).forward(new Question(request), response);
  }

  /** What the page sees of a request: no body, which may be too large to be read. */
  private static final class Question extends HttpServletRequestWrapper {

    Question(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
