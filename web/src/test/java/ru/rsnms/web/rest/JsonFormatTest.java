package ru.rsnms.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Original;
import ru.rsnms.document.UnitKind;

class JsonFormatTest {

  @Test
  void a_text_survives_the_way_out_and_back() throws JsonProcessingException {
    var unit = new NormUnit(UUID.randomUUID(), UnitKind.CLAUSE, "1", "Провести.", List.of(), null);
    var original =
        new Original(
            "426", LocalDate.of(2023, 12, 29), null, List.of(), "ПРИКАЗ", null, null, null, null);
    var text =
        new OrderText(
            "О проверке",
            "В целях",
            "ПРИКАЗЫВАЮ:",
            List.of(),
            List.of(unit),
            null,
            List.of(),
            original);
    var format = new JsonFormat().getContext(OrderText.class);

    var json = format.writeValueAsString(text);

    assertThat(format.readValue(json, OrderText.class)).isEqualTo(text);
    assertThat(json).contains("\"date\":\"2023-12-29\"").doesNotContain("historical");
  }
}
