package ru.rsnms.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import ru.rsnms.shared.NotFound;

/** Ids in addresses; a damaged one names nothing and leads to the page that says so. */
@FacesConverter(forClass = UUID.class)
public class IdConverter implements Converter<UUID> {

  @Override
  public UUID getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException damaged) {
      throw new NotFound("shared/not-found");
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, UUID id) {
    return id == null ? "" : id.toString();
  }
}
