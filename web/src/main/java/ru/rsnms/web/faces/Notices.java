package ru.rsnms.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolationException;
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
      Refusals.violations(failure)
          .ifPresentOrElse(
              Notices::refuse, () -> refuse(Refusals.unwrap(failure).orElseThrow(() -> failure)));
      return false;
    }
  }

  /** Each value that breaks a rule is told beside its field; those without one, in one sentence. */
  private static void refuse(ConstraintViolationException violations) {
    var homeless = false;
    for (var violation : violations.getConstraintViolations()) {
      var field = fieldOf(violation.getPropertyPath().toString());
      homeless |= field == null;
      if (field != null) {
        show(field, FacesMessage.SEVERITY_ERROR, violation.getMessage());
      }
    }
    if (homeless) {
      show(null, FacesMessage.SEVERITY_ERROR, Texts.of(new Invalid("shared/invalid", "")));
    }
    FacesContext.getCurrentInstance().validationFailed();
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
    return refusal instanceof Invalid invalid && invalid.field() != null
        ? fieldOf(invalid.field())
        : null;
  }

  /**
   * A field of the page is called as the last step of the path: {@code data.bornOn}, bornOn; {@code
   * null} where the page has no such field.
   */
  private static String fieldOf(String path) {
    var name = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
    var field = Fields.find(name);
    return field.map(UIInput::getClientId).orElse(null);
  }

  private static void show(String clientId, Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, text, null));
  }
}
