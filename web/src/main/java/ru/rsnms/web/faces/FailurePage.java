package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.shared.Texts;
import ru.rsnms.shared.Unavailable;

/** Backs {@code /failure.xhtml}: says what has stopped the page the user asked for. */
@Named
@RequestScoped
public class FailurePage {

  private static final String UNAVAILABLE = "unavailable";

  public String getTitle() {
    if (failure() == null) {
      return PageTexts.of(isUnavailableSaid() ? "failure.unavailable.title" : "failure.bug.title");
    }
    return PageTexts.of("failure." + failure().kind() + ".title");
  }

  public String getSentence() {
    if (failure() == null) {
      return isUnavailableSaid()
          ? Texts.of(new Unavailable("shared/unavailable"))
          : PageTexts.of("failure.bug.text");
    }
    return failure().sentence();
  }

  /** Is it worth while to ask for the same once more? */
  public boolean isPassing() {
    return failure() != null && failure().isPassing();
  }

  /** The address that was asked, to ask it again. */
  public String getAddress() {
    var query = request().getQueryString();
    return request().getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** What the form has sent, to be sent again: nothing typed is lost. Empty for a link. */
  public List<Sent> getSent() {
    return "POST".equals(request().getMethod())
        ? external().getRequestParameterValuesMap().entrySet().stream()
            .flatMap(all -> Stream.of(all.getValue()).map(one -> new Sent(all.getKey(), one)))
            .toList()
        : List.of();
  }

  /** Number under which the log tells more; empty for what is no bug. */
  public String getIncident() {
    return failure() == null
        ? external().getRequestParameterMap().getOrDefault("incident", "")
        : failure().incident();
  }

  /** A request that a script has sent is led here by an address. */
  private static boolean isUnavailableSaid() {
    return UNAVAILABLE.equals(external().getRequestParameterMap().get("kind"));
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest) external().getRequest();
  }

  private static Failure failure() {
    return (Failure) external().getRequestMap().get("failure");
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** One value of a form that was sent. */
  public record Sent(String name, String value) {}
}
