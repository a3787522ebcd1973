package ru.rsnms.document.adapter.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ru.rsnms.document.Finding;
import ru.rsnms.shared.Texts;

/**
 * Slips that the makers of a file saw themselves: they keep the paper's words and say beside them,
 * in {@code corrections}, what was meant. The same slip in several places is one finding.
 */
public final class KnownSlips {

  /** Dates have a rule of their own. */
  private static final String DATE = "invalid-date";

  private KnownSlips() {}

  private record Slip(String words, String meant) {}

  private record Occurrence(Slip slip, String place) {}

  public static List<Finding> in(String name, JsonNode file) {
    Map<Slip, List<String>> places =
        occurrences(Texts.of("document.place.file", name), file)
            .collect(
                Collectors.groupingBy(
                    Occurrence::slip,
                    LinkedHashMap::new,
                    Collectors.mapping(Occurrence::place, Collectors.toList())));
    return places.entrySet().stream()
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<Occurrence> occurrences(String around, JsonNode node) {
    var number = node.path("number").asText("");
    var here =
        number.isEmpty() ? around : around + ", " + Texts.of("document.place.number", number);
    var own =
        elements(node.path("corrections"))
            .filter(slip -> slip.isObject() && !slip.path("kind").asText().equals(DATE))
            .map(slip -> new Occurrence(slipOf(slip), here));
    return Stream.concat(own, elements(node).flatMap(child -> occurrences(here, child)));
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  private static Slip slipOf(JsonNode slip) {
    return new Slip(slip.path("verbatim").asText(), slip.path("corrected").asText());
  }

  private static Finding finding(Slip slip, List<String> places) {
    return places.size() == 1
        ? Finding.warning("document/slip", places.get(0), slip.words(), slip.words(), slip.meant())
        : Finding.warning(
            "document/slip-repeated",
            places.get(0),
            slip.words(),
            slip.words(),
            slip.meant(),
            places.size());
  }
}
