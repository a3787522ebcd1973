package ru.rsnms.document.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import ru.rsnms.shared.Invalid;

/** An order with the files of its annexes, as one JSON document within strict limits. */
final class ImportBundle {

  static final int MAX_MEGABYTES = 20;

  private static final int MAX_DEPTH = 64;
  private static final String FIELD = "bundle";
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode order;
  private final Map<String, JsonNode> files;

  private ImportBundle(JsonNode order, Map<String, JsonNode> files) {
    this.order = order;
    this.files = files;
  }

  /** Refuses what is too large, too deep, broken or no bundle. */
  static ImportBundle of(byte[] bytes) {
    if (bytes.length > MAX_MEGABYTES * 1_000_000) {
      throw new Invalid("document/import-too-large", FIELD, MAX_MEGABYTES);
    }
    var root = parsed(decoded(bytes));
    if (root == null || !root.path("order").isObject() || !isFiles(root.path("files"))) {
      throw new Invalid("document/import-no-bundle", FIELD);
    }
    Map<String, JsonNode> files = new LinkedHashMap<>();
    root.path("files").fields().forEachRemaining(file -> files.put(file.getKey(), file.getValue()));
    return new ImportBundle(root.get("order"), files);
  }

  private static boolean isFiles(JsonNode files) {
    return files.isMissingNode() || files.isObject();
  }

  private static String decoded(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Invalid("document/import-not-utf8", FIELD);
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (StreamConstraintsException e) {
      throw new Invalid("document/import-too-deep", FIELD, MAX_DEPTH);
    } catch (JsonProcessingException e) {
      var at = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
      throw new Invalid("document/import-broken", FIELD, at.getLineNr(), at.getColumnNr());
    }
  }

  JsonNode order() {
    return order;
  }

  Optional<JsonNode> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Files that nobody asked for. */
  List<String> filesBeside(Collection<String> asked) {
    var rest = new TreeSet<>(files.keySet());
    rest.removeAll(asked);
    return List.copyOf(rest);
  }
}
