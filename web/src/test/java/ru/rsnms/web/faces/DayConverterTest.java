package ru.rsnms.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayConverterTest {

  final DayConverter converter = new DayConverter();

  @Test
  void a_day_is_typed_with_or_without_zeros() {
    assertThat(converter.getAsObject(null, null, " 1.9.2026 ")).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(converter.getAsObject(null, null, "01.09.2026")).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void an_impossible_day_is_refused_with_what_was_typed() {
    assertThatThrownBy(() -> converter.getAsObject(null, null, "31.09.2021"))
        .isInstanceOfSatisfying(
            ConverterException.class,
            refusal -> assertThat(refusal.getFacesMessage().getSummary()).contains("31.09.2021"));
  }

  @Test
  void an_empty_field_is_no_day() {
    assertThat(converter.getAsObject(null, null, " ")).isNull();
    assertThat(converter.getAsString(null, null, null)).isEmpty();
  }
}
