package ru.rsnms.deploy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderBundleTest {

  private static final String ORDER =
      "{\"annexes\": [{\"data\": {\"files\": [\"r/regulation.json\", \"r/nowhere.json\"]}}]}";
  private static final String REGULATION =
      "{\"annexes\": [{\"data\": {\"files\": [\"m/map.json\", \"r/regulation.json\"]}}]}";

  @TempDir Path home;

  @Test
  void files_of_files_are_found_and_missing_ones_are_left_to_the_import() throws IOException {
    var library =
        Map.of("o/order.json", ORDER, "r/regulation.json", REGULATION, "m/map.json", "{}");

    var bundle =
        OrderBundle.of(
            "o/order.json", name -> Optional.ofNullable(library.get(name)).map(this::bytes));

    assertThat(bundle.path("order").has("annexes")).isTrue();
    assertThat(bundle.path("files").fieldNames())
        .toIterable()
        .containsExactly("r/regulation.json", "m/map.json");
  }

  @Test
  void nothing_outside_of_the_folder_is_read() throws IOException {
    Files.writeString(home.resolve("secret.json"), "{}");
    var order = Files.createDirectories(home.resolve("data/orders")).resolve("order.json");
    Files.writeString(order, "{\"annexes\": [{\"data\": {\"files\": [\"../secret.json\"]}}]}");

    assertThat(OrderBundle.of(order).path("files")).isEmpty();
  }

  @Test
  void a_broken_file_is_named_with_the_place() {
    assertThatThrownBy(
            () -> OrderBundle.of("o/order.json", name -> Optional.of(bytes("{\n\"a\": ,}"))))
        .hasMessageContaining("o/order.json")
        .hasMessageContaining("строка 2");
  }

  @Test
  void an_absent_order_is_named() {
    assertThatThrownBy(() -> OrderBundle.of("o/order.json", name -> Optional.empty()))
        .hasMessageContaining("o/order.json");
  }

  private byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
