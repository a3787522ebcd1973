package ru.rsnms.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;

/** Decimal numbers as Russians type them, {@code 0,5}; a point instead of the comma does too. */
public class DecimalConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return new BigDecimal(text.strip().replace(',', '.'));
    } catch (NumberFormatException damaged) {
      var sentence = PageTexts.of("form.decimal", text.strip());
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), damaged);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, BigDecimal number) {
    return number == null ? "" : shown(number);
  }

  /** {@code 0,5}: a comma, no zeros at the end. */
  static String shown(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
