package ru.rsnms.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An object of an imported file that remembers what was read of it, so that nothing is passed over
 * in silence. A field of another shape than asked for counts as not read.
 */
public final class ImportedObject {

  /**
   * Fields that the format keeps for remarks and readings of its makers, never words of the paper.
   */
  private static final Set<String> REMARKS =
      Set.of("id", "source", "norm", "notes", "note", "corrections", "references");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private final JsonNode node;
  private final String path;
  private final Set<String> read = new HashSet<>(REMARKS);
  private final Map<String, ImportedObject> inner = new LinkedHashMap<>();
  private boolean wordsRead;

  private ImportedObject(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  public static ImportedObject of(JsonNode node) {
    return new ImportedObject(node, "");
  }

  /** Words of a text or number; empty where there are none. */
  public String text(String name) {
    var value = value(name);
    if (!value.isValueNode() && !value.isMissingNode()) {
      return "";
    }
    read.add(name);
    return wordsOf(value);
  }

  /** As {@link #text}, {@code null} where there is none. */
  public String textOrNull(String name) {
    var text = text(name);
    return text.isEmpty() ? null : text;
  }

  /** An ISO date; {@code null} where there is none that can be read. */
  public LocalDate date(String name) {
    try {
      var text = text(name);
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public boolean isTrue(String name) {
    read.add(name);
    return value(name).asBoolean(false);
  }

  /** Texts of a list; empty where there is none. */
  public List<String> texts(String name) {
    var list = value(name);
    if (isListOrNothing(list) && stream(list).allMatch(JsonNode::isValueNode)) {
      read.add(name);
    }
    return stream(list).filter(JsonNode::isValueNode).map(ImportedObject::wordsOf).toList();
  }

  /** An object under the name; an empty one where there is none. */
  public ImportedObject object(String name) {
    var value = value(name);
    if (value.isObject() || value.isNull() || value.isMissingNode()) {
      read.add(name);
    }
    return remembered(value.isObject() ? value : MissingNode.getInstance(), pathOf(name));
  }

  /** Objects of a list; empty where there is none. */
  public List<ImportedObject> objects(String name) {
    var list = value(name);
    if (isListOrNothing(list)) {
      read.add(name);
    }
    List<ImportedObject> objects = new ArrayList<>();
    for (var i = 0; i < list.size(); i++) {
      objects.add(remembered(list.get(i), pathOf(name) + "[" + i + "]"));
    }
    return objects;
  }

  /** The words of a list's element that is a plain text instead of an object; empty otherwise. */
  public String words() {
    wordsRead = true;
    return node.isValueNode() ? wordsOf(node) : "";
  }

  /** Fields that the reader knows and does not need. */
  public ImportedObject skip(String... names) {
    read.addAll(List.of(names));
    return this;
  }

  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  public boolean isMissing() {
    return node.isMissingNode();
  }

  /** The readings of the format's makers beside the words; an empty object where there are none. */
  public ImportedObject norm() {
    return new ImportedObject(
        Optional.ofNullable(node.get("norm")).orElse(MissingNode.getInstance()), pathOf("norm"));
  }

  /** Paths of the fields that nobody read, in reading order. */
  public Stream<String> unread() {
    return Stream.concat(
        node.isObject() ? unreadFields() : unreadElement(),
        inner.values().stream().flatMap(ImportedObject::unread));
  }

  private Stream<String> unreadFields() {
    return stream(node.fieldNames()).filter(name -> !read.contains(name)).map(this::pathOf);
  }

  /** An element of a list that should have been an object. */
  private Stream<String> unreadElement() {
    var empty = node.isNull() || node.isMissingNode();
    return empty || node.isValueNode() && wordsRead ? Stream.empty() : Stream.of(path);
  }

  private static boolean isListOrNothing(JsonNode value) {
    return value.isArray() || value.isNull() || value.isMissingNode();
  }

  private ImportedObject remembered(JsonNode value, String at) {
    return inner.computeIfAbsent(at, path -> new ImportedObject(value, path));
  }

  private JsonNode value(String name) {
    var value = node.get(name);
    return value == null ? MissingNode.getInstance() : value;
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Characters that neither paper nor database can hold are dropped. */
  private static String wordsOf(JsonNode value) {
    return value.isNull() || value.isMissingNode()
        ? ""
        : CONTROL.matcher(value.asText()).replaceAll("").strip();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<String> stream(Iterator<String> names) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(names, 0), false);
  }
}
