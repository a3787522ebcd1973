package ru.rsnms.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The messages of a page, sorted into errors that link to their fields, and notes. */
@Named
@RequestScoped
public class PageNotices {

  /** Errors of fields; every one links to its field with the same words as beside it. */
  public List<FieldError> getErrors() {
    return idsWithMessages().filter(PageNotices::isField).flatMap(PageNotices::errorsOf).toList();
  }

  /** Messages about the whole page, damaged addresses among them. */
  public List<Note> getNotes() {
    return idsWithMessages()
        .filter(id -> !isField(id))
        .flatMap(id -> context().getMessageList(id).stream())
        .map(Note::of)
        .toList();
  }

  private static Stream<String> idsWithMessages() {
    var ids = new ArrayList<String>();
    context().getClientIdsWithMessages().forEachRemaining(ids::add);
    return ids.stream();
  }

  private static boolean isField(String id) {
    return id != null && !(context().getViewRoot().findComponent(id) instanceof UIViewParameter);
  }

  private static Stream<FieldError> errorsOf(String id) {
    return context().getMessageList(id).stream()
        .map(message -> new FieldError(id, message.getSummary()));
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }

  /**
   * An error of a field.
   *
   * @param field its id in the page
   */
  public record FieldError(String field, String text) {}

  /**
   * A message about the whole page.
   *
   * @param tone class of its colours
   * @param icon sign beside the words
   */
  public record Note(String tone, String icon, String text) {

    static Note of(FacesMessage message) {
      Severity severity = message.getSeverity();
      if (FacesMessage.SEVERITY_INFO.equals(severity)) {
        return new Note("is-ok", "done", message.getSummary());
      }
      if (FacesMessage.SEVERITY_WARN.equals(severity)) {
        return new Note("is-warn", "alert", message.getSummary());
      }
      return new Note("is-bad", "void", message.getSummary());
    }
  }
}
