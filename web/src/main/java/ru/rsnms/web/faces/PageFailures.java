package ru.rsnms.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import ru.rsnms.shared.Unavailable;

/**
 * Shows what has stopped a page: not found, not permitted, another rule, or a bug with the number
 * of its incident. An expired page is opened anew.
 */
public class PageFailures extends ExceptionHandlerWrapper {

  private static final System.Logger LOG = System.getLogger(PageFailures.class.getName());
  private static final String PAGE = "/failure.xhtml";

  public PageFailures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var stopped = events.next().getContext();
      events.remove();
      answer(stopped.getContext(), stopped.getException());
    }
  }

  private static void answer(FacesContext context, Throwable cause) {
    if (context.getResponseComplete()) {
      LOG.log(Level.ERROR, "after the answer was sent", cause);
      return;
    }
    try {
      if (cause instanceof ViewExpiredException) {
        openAnew(context);
      } else {
        show(context, Failure.of(cause));
      }
    } catch (IOException unreachable) {
      throw new FacesException(unreachable);
    }
  }

  private static void openAnew(FacesContext context) throws IOException {
    var external = context.getExternalContext();
    var sentence = PageTexts.of("failure.expired");
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
    external.getFlash().setKeepMessages(true);
    var referer = external.getRequestHeaderMap().get("Referer");
    external.redirect(referer == null ? external.getRequestContextPath() + "/" : referer);
    context.responseComplete();
  }

  private static void show(FacesContext context, Failure failure) throws IOException {
    failure.log();
    if (context.getPartialViewContext().isAjaxRequest()) {
      var external = context.getExternalContext();
      external.redirect(
          external.getRequestContextPath()
              + PAGE
              + "?kind="
              + failure.kind()
              + "&incident="
              + failure.incident());
    } else {
      render(context, failure);
    }
    context.responseComplete();
  }

  private static void render(FacesContext context, Failure failure) throws IOException {
    var external = context.getExternalContext();
    external.getRequestMap().put("failure", failure);
    if (!external.isResponseCommitted()) {
      ((HttpServletResponse) external.getResponse()).resetBuffer();
      external.setResponseStatus(failure.status());
      if (failure.isPassing()) {
        external.setResponseHeader("Retry-After", String.valueOf(Unavailable.RETRY_AFTER));
      }
    }
    var views = context.getApplication().getViewHandler();
    var view = views.createView(context, PAGE);
    context.setViewRoot(view);
    views.getViewDeclarationLanguage(context, PAGE).buildView(context, view);
    views.renderView(context, view);
  }
}
