package ru.rsnms.web.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of an order and the files of annexes that it names, put together for the import. */
public class ImportBundleForm {

  private static final String FILES = "files";

  private final String order;
  private final List<NamedFile> files;

  ImportBundleForm(byte[] order) {
    this.order = new String(order, StandardCharsets.UTF_8);
    this.files = named(order).stream().distinct().map(NamedFile::new).toList();
  }

  /** Is the file the order of a structured bundle, whose annexes are files of their own? */
  static boolean isOrder(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).stripLeading().startsWith("{");
  }

  public List<NamedFile> getFiles() {
    return files;
  }

  /**
   * The bundle as the import reads it. The files go in word for word, so that a broken one is
   * reported with its own line.
   */
  byte[] bytes() {
    var given =
        files.stream()
            .filter(file -> file.text != null)
            .map(file -> Json.createValue(file.name) + ":" + file.text)
            .collect(Collectors.joining(",", "{", "}"));
    var bundle = "{\"order\":" + order + ",\"" + FILES + "\":" + given + "}";
    return bundle.getBytes(StandardCharsets.UTF_8);
  }

  /** Names in all the arrays {@code files} of the order; none when the order cannot be read. */
  private static List<String> named(byte[] order) {
    try (var reader = Json.createReader(new ByteArrayInputStream(order))) {
      var names = new ArrayList<String>();
      collect(reader.readValue(), names);
      return names;
    } catch (JsonException broken) {
      // The import itself says what is broken and where.
      return List.of();
    }
  }

  private static void collect(JsonValue value, List<String> names) {
    if (value instanceof JsonObject object) {
      object.forEach((key, inner) -> collect(key, inner, names));
    } else if (value instanceof JsonArray array) {
      array.forEach(inner -> collect(inner, names));
    }
  }

  private static void collect(String key, JsonValue value, List<String> names) {
    if (FILES.equals(key) && value instanceof JsonArray array) {
      array.stream()
          .filter(JsonString.class::isInstance)
          .map(name -> ((JsonString) name).getString())
          .forEach(names::add);
    } else {
      collect(value, names);
    }
  }

  /** A file the order names. */
  public static class NamedFile {

    private final String name;
    private String text;
    private Part part;

    NamedFile(String name) {
      this.name = name;
    }

    void take(Function<Part, byte[]> reader) {
      if (part != null && part.getSize() > 0) {
        text = new String(reader.apply(part), StandardCharsets.UTF_8);
      }
      part = null;
    }

    public String getName() {
      return name;
    }

    public Part getPart() {
      return part;
    }

    public void setPart(Part part) {
      this.part = part;
    }
  }
}
