package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Backs {@code /failure.xhtml}: says what has stopped the page the user asked for. */
@Named
@RequestScoped
public class FailurePage {

  public String getTitle() {
    return PageTexts.of("failure." + (failure() == null ? "bug" : failure().kind()) + ".title");
  }

  public String getSentence() {
    return failure() == null ? PageTexts.of("failure.bug.text") : failure().sentence();
  }

  /** Number under which the log tells more; empty for what is no bug. */
  public String getIncident() {
    return failure() == null
        ? external().getRequestParameterMap().getOrDefault("incident", "")
        : failure().incident();
  }

  private static Failure failure() {
    return (Failure) external().getRequestMap().get("failure");
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
