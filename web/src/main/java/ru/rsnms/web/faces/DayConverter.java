package ru.rsnms.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days as typed, {@code 29.12.1985}; a day that does not exist is refused, not moved. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  @Override
  public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip(), TYPED);
    } catch (DateTimeParseException impossible) {
      var sentence = PageTexts.of("form.day", text.strip());
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), impossible);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
    return day == null ? "" : SHOWN.format(day);
  }
}
