package ru.rsnms.deploy.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ru.rsnms.deploy.Texts;

/**
 * An order with all the files that it and its annexes name, as one piece for the import.
 *
 * <p>A named file that is not there is left out: the import reports it at its place.
 */
final class OrderBundle {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Library library;
  private final ObjectNode files = JSON.createObjectNode();

  private OrderBundle(Library library) {
    this.library = library;
  }

  /** Where the files of an order lie, under the names that orders use for them. */
  @FunctionalInterface
  interface Library {
    Optional<byte[]> find(String name) throws IOException;
  }

  /** Bundles an order file; the files it names are looked for beside its folder. */
  static ObjectNode of(Path order) throws IOException {
    var file = order.toAbsolutePath().normalize();
    var folder = file.getParent();
    var home = Optional.ofNullable(folder.getParent()).orElse(folder);
    return of(home.relativize(file).toString(), name -> readUnder(home, name));
  }

  private static Optional<byte[]> readUnder(Path home, String name) throws IOException {
    var file = home.resolve(name).normalize();
    return file.startsWith(home) && Files.isRegularFile(file)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  static ObjectNode of(String name, Library library) throws IOException {
    var bundle = new OrderBundle(library);
    var order =
        bundle
            .read(name)
            .orElseThrow(() -> new IllegalArgumentException(Texts.of("client.no-file", name)));
    bundle.addFilesOf(order);
    var whole = JSON.createObjectNode();
    whole.set("order", order);
    whole.set("files", bundle.files);
    return whole;
  }

  private void addFilesOf(JsonNode node) throws IOException {
    for (var names : node.findValues("files")) {
      for (var name : names) {
        add(name.asText());
      }
    }
  }

  private void add(String name) throws IOException {
    if (files.has(name)) {
      return;
    }
    var file = read(name);
    if (file.isPresent()) {
      files.set(name, file.get());
      addFilesOf(file.get());
    }
  }

  private Optional<JsonNode> read(String name) throws IOException {
    var bytes = library.find(name);
    return bytes.isPresent() ? Optional.of(parse(name, bytes.get())) : Optional.empty();
  }

  private static JsonNode parse(String name, byte[] bytes) throws IOException {
    try {
      return JSON.readTree(bytes);
    } catch (JsonProcessingException broken) {
      var place = broken.getLocation();
      throw new IllegalArgumentException(
          Texts.of("client.no-json", name, place.getLineNr(), place.getColumnNr()), broken);
    }
  }
}
