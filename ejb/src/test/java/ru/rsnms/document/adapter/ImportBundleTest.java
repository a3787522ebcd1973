package ru.rsnms.document.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Texts;

class ImportBundleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"order\": | document/import-broken",
        "{\"order\": {}} tail | document/import-broken",
        "{\"order\": {\"a\": 1, \"a\": 2}} | document/import-broken",
        "[] | document/import-no-bundle",
        "{\"order\": []} | document/import-no-bundle",
        "{\"order\": {}, \"files\": []} | document/import-no-bundle",
      })
  void what_is_no_bundle_is_refused(String json, String code) {
    assertRefused(json.getBytes(StandardCharsets.UTF_8), code);
  }

  @Test
  void a_broken_file_is_refused_with_the_line_and_column() {
    assertThatThrownBy(
            () -> ImportBundle.of("{\n  \"order\": {,}\n}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            Invalid.class,
            refusal -> assertThat(Texts.of(refusal)).contains("в строке 2, позиция 13"));
  }

  @Test
  void twenty_megabytes_are_the_limit() {
    assertRefused(new byte[20_000_001], "document/import-too-large");
  }

  @Test
  void sixty_four_levels_are_the_limit() {
    var deep = "{\"order\":" + "[".repeat(70) + "]".repeat(70) + "}";
    assertRefused(deep.getBytes(StandardCharsets.UTF_8), "document/import-too-deep");
  }

  @Test
  void another_encoding_is_refused() {
    assertRefused(
        "{\"order\": {\"title\": \"О\"}}".getBytes(StandardCharsets.UTF_16),
        "document/import-not-utf8");
  }

  @Test
  void a_byte_order_mark_does_not_matter() {
    var bundle =
        ImportBundle.of("\ufeff{\"order\": {\"number\": \"1\"}}".getBytes(StandardCharsets.UTF_8));

    assertThat(bundle.order().path("number").asText()).isEqualTo("1");
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> ImportBundle.of(bytes))
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
