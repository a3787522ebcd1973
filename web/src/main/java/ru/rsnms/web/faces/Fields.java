package ru.rsnms.web.faces;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The inputs of the page that is being answered. */
public final class Fields {

  private Fields() {}

  /** The input of an id, whatever forms and fragments stand around it. */
  public static Optional<UIInput> find(String id) {
    var found = new AtomicReference<UIInput>();
    var page = FacesContext.getCurrentInstance();
    page.getViewRoot()
        .invokeOnComponent(
            page,
            id,
            (context, component) -> {
              if (component instanceof UIInput input) {
                found.set(input);
              }
            });
    return Optional.ofNullable(found.get());
  }
}
