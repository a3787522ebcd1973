package ru.rsnms.reserve.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import ru.rsnms.reserve.exam.RawExam;
import ru.rsnms.reserve.exam.RawExam.RawBand;
import ru.rsnms.reserve.exam.RawExam.RawItem;
import ru.rsnms.reserve.exam.RawExam.RawOption;
import ru.rsnms.reserve.exam.RawExam.Setting;

/**
 * A test as JSON: {@code settings} by their names, {@code items} with {@code options}, {@code
 * bands}.
 */
final class ExamJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExamJson() {}

  static RawExam read(byte[] file) {
    try {
      var root = JSON.readTree(file);
      return new RawExam(
          settings(root.path("settings")),
          each(root.path("items"), ExamJson::item),
          each(root.path("bands"), ExamJson::band));
    } catch (IOException broken) {
      throw Workbooks.unreadable();
    }
  }

  private static Map<Setting, String> settings(JsonNode node) {
    var settings = new EnumMap<Setting, String>(Setting.class);
    for (var setting : Setting.values()) {
      settings.put(setting, node.path(setting.name()).asText());
    }
    return settings;
  }

  private static RawItem item(JsonNode node, int row) {
    return new RawItem(
        row,
        word(node, "text"),
        word(node, "kind"),
        word(node, "scale"),
        word(node, "reversed"),
        word(node, "weight"),
        each(
            node.path("options"),
            (option, at) -> new RawOption(word(option, "text"), word(option, "points"))));
  }

  private static RawBand band(JsonNode node, int row) {
    return new RawBand(row, word(node, "scale"), word(node, "from"), word(node, "words"));
  }

  private static String word(JsonNode node, String name) {
    return node.path(name).asText();
  }

  private static <T> List<T> each(JsonNode list, BiFunction<JsonNode, Integer, T> reading) {
    List<T> all = new ArrayList<>();
    for (var node : list) {
      all.add(reading.apply(node, all.size() + 1));
    }
    return all;
  }
}
