package ru.rsnms.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.problem.Refusals;

/** Tells the user how an action ended; the Faces twin of the problem mappers. */
@ApplicationScoped
public class Notices {

  /**
   * Runs a use case. A refusal becomes a message on the same page, input kept; anything else stays
   * an error.
   *
   * @return whether the use case was done
   */
  public boolean attempt(Runnable action) {
    try {
      action.run();
      return true;
    } catch (RuntimeException failure) {
      refuse(Refusals.unwrap(failure).orElseThrow(() -> failure));
      return false;
    }
  }

  /** Says on this page that an action is done. */
  public void done(String key, Object... details) {
    show(null, FacesMessage.SEVERITY_INFO, PageTexts.of(key, details));
  }

  /** Says on the page the action leads to that it is done. */
  public void doneNext(String key, Object... details) {
    done(key, details);
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
  }

  /** Puts a message beside a field of the form. */
  public void atField(String field, String key, Object... details) {
    show(field, FacesMessage.SEVERITY_ERROR, PageTexts.of(key, details));
    FacesContext.getCurrentInstance().validationFailed();
  }

  /** Says why a request was declined: beside its field if the page has one, else above the form. */
  public void refuse(Refusal refusal) {
    var severity =
        refusal instanceof Invalid ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_WARN;
    show(fieldOf(refusal), severity, Texts.of(refusal));
    FacesContext.getCurrentInstance().validationFailed();
  }

  private static String fieldOf(Refusal refusal) {
    if (refusal instanceof Invalid invalid && invalid.field() != null) {
      var field = FacesContext.getCurrentInstance().getViewRoot().findComponent(invalid.field());
      return field instanceof UIInput ? field.getClientId() : null;
    }
    return null;
  }

  private static void show(String clientId, Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
  }
}
