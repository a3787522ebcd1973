package ru.rsnms.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationService;
import ru.rsnms.signature.ConfirmationView;
import ru.rsnms.web.problem.Refusals;

/**
 * Where the login provider leads a signatory who has logged in anew; leads on to the order that the
 * login was asked for. It signs nothing. A state that was never given, or to another person, leads
 * to a page that is not found.
 */
@WebServlet(ConfirmedLogin.PATH)
public class ConfirmedLogin extends HttpServlet {

  static final String PATH = "/signing/confirmed";

  private static final long serialVersionUID = 1L;

  @Inject transient ConfirmationService confirmations;

  /** The address of this servlet as the caller of a request reaches it. */
  public static String addressFor(HttpServletRequest request) {
    var whole = request.getRequestURL();
    var origin = whole.substring(0, whole.length() - request.getRequestURI().length());
    return origin + request.getContextPath() + PATH;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = asked(request);
    if (asked.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/document/order.xhtml");
      return;
    }
    response.sendRedirect(
        request.getContextPath() + pageOf(asked.get()) + outcome(request, asked.get()));
  }

  /** Where the thing is signed that the login was asked for. */
  private static String pageOf(ConfirmationView asked) {
    var subject = asked.subject();
    return subject.kind().equals("agreement.signing")
        ? "/agreement/signing.xhtml?act=SIGN&way=IN_SYSTEM&round=" + subject.value()
        : "/document/order.xhtml?act=SIGN&way=IN_SYSTEM&id=" + subject.value();
  }

  /** The caller's own question; empty for a forged state and for that of another person. */
  private Optional<ConfirmationView> asked(HttpServletRequest request) {
    try {
      return confirmations.find(new ConfirmationId(UUID.fromString(given(request, "state"))));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    } catch (RuntimeException failure) {
      Refusals.unwrap(failure).orElseThrow(() -> failure);
      return Optional.empty();
    }
  }

  private String outcome(HttpServletRequest request, ConfirmationView asked) {
    try {
      confirmations.confirm(asked.id(), given(request, "code"), addressFor(request));
      return "&confirmation=" + asked.id();
    } catch (RuntimeException failure) {
      var refusal = Refusals.unwrap(failure).orElseThrow(() -> failure);
      return "&refused=" + codeOf(refusal);
    }
  }

  private static String codeOf(Refusal refusal) {
    var code = refusal instanceof NotFound ? "signature/no-confirmation" : refusal.code();
    return code.substring(code.indexOf('/') + 1);
  }

  private static String given(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
