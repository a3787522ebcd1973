package ru.rsnms.reserve.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.reserve.selection.Distinction;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Quota;
import ru.rsnms.reserve.selection.Reason;
import ru.rsnms.reserve.selection.Standing;

/**
 * Contenders and reasons as canonical JSON: what a run keeps of its inputs and says of them. Equal
 * contenders are written in equal words, so that a digest of them tells whether anything changed.
 */
final class RowData {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NUMBER = "number";
  private static final String RANK = "rank";
  private static final String MERIT = "merit";

  private RowData() {}

  /** Everything a selection reads of a contender, but for the id. */
  static String of(Contender contender) {
    var node = JSON.createObjectNode();
    node.put(NUMBER, contender.number());
    node.put("municipality", contender.municipality());
    node.put("standing", contender.standing().name());
    node.put("total", written(contender.total()));
    var merits = node.putObject("merits");
    new TreeMap<>(contender.merits())
        .forEach((merit, value) -> merits.put(merit.name(), written(value)));
    var distinctions = node.putArray("distinctions");
    contender.distinctions().forEach(one -> distinction(distinctions.addObject(), one));
    node.put("ticket", contender.ticket());
    return text(node);
  }

  private static void distinction(ObjectNode node, Distinction one) {
    node.put("contest", one.contest())
        .put("year", one.year())
        .put(RANK, one.rank().name())
        .put("ofTeam", one.ofTeam())
        .put("verified", one.verified());
  }

  static Contender contender(UUID id, String json) {
    var node = tree(json);
    Map<Merit, BigDecimal> merits = new EnumMap<>(Merit.class);
    node.path("merits")
        .fields()
        .forEachRemaining(one -> merits.put(Merit.valueOf(one.getKey()), number(one.getValue())));
    return new Contender(
        id,
        node.path(NUMBER).asText(),
        node.path("municipality").textValue(),
        Standing.valueOf(node.path("standing").asText()),
        number(node.path("total")),
        merits,
        each(node.path("distinctions")).stream().map(RowData::distinction).toList(),
        node.path("ticket").textValue());
  }

  private static Distinction distinction(JsonNode node) {
    return new Distinction(
        node.path("contest").asText(),
        node.path("year").asInt(),
        ContestRank.valueOf(node.path(RANK).asText()),
        node.path("ofTeam").asBoolean(),
        node.path("verified").asBoolean());
  }

  static String of(List<Reason> reasons) {
    var all = JSON.createArrayNode();
    for (var reason : reasons) {
      var node = all.addObject().put("why", reason.why().name());
      var details = node.putArray("details");
      reason.details().forEach(detail -> details.add(detail(detail)));
    }
    return text(all);
  }

  private static JsonNode detail(Object detail) {
    if (detail instanceof Integer whole) {
      return JSON.getNodeFactory().numberNode(whole);
    }
    if (detail instanceof BigDecimal number) {
      return JSON.createObjectNode().put(NUMBER, number.toPlainString());
    }
    if (detail instanceof ContestRank rank) {
      return JSON.createObjectNode().put(RANK, rank.name());
    }
    if (detail instanceof Merit merit) {
      return JSON.createObjectNode().put(MERIT, merit.name());
    }
    return JSON.getNodeFactory().textNode((String) detail);
  }

  static List<Reason> reasons(String json) {
    return each(tree(json)).stream()
        .map(
            node ->
                new Reason(
                    Reason.Why.valueOf(node.path("why").asText()),
                    each(node.path("details")).stream().map(RowData::detail).toList()))
        .toList();
  }

  private static Object detail(JsonNode node) {
    if (node.isInt()) {
      return node.intValue();
    }
    if (node.has(NUMBER)) {
      return number(node.path(NUMBER));
    }
    if (node.has(RANK)) {
      return ContestRank.valueOf(node.path(RANK).asText());
    }
    return node.has(MERIT) ? Merit.valueOf(node.path(MERIT).asText()) : node.asText();
  }

  static String of(Quota quota) {
    return text(
        JSON.createObjectNode()
            .put("submitted", quota.submitted())
            .put("admitted", quota.admitted())
            .put("scored", quota.scored())
            .put("base", quota.base())
            .put("exact", written(quota.exact()))
            .put("places", quota.places())
            .put("reserved", quota.reserved())
            .put("open", quota.open())
            .put("filled", quota.filled()));
  }

  static Quota quota(String json) {
    var node = tree(json);
    return new Quota(
        node.path("submitted").asInt(),
        node.path("admitted").asInt(),
        node.path("scored").asInt(),
        node.path("base").asInt(),
        number(node.path("exact")),
        node.path("places").asInt(),
        node.path("reserved").asInt(),
        node.path("open").asInt(),
        node.path("filled").asInt());
  }

  static String of(Map<Ground, Integer> grounds) {
    var node = JSON.createObjectNode();
    new TreeMap<>(grounds).forEach((ground, number) -> node.put(ground.name(), number));
    return text(node);
  }

  static Map<Ground, Integer> grounds(String json) {
    Map<Ground, Integer> grounds = new EnumMap<>(Ground.class);
    tree(json)
        .fields()
        .forEachRemaining(one -> grounds.put(Ground.valueOf(one.getKey()), one.getValue().asInt()));
    return grounds;
  }

  private static List<JsonNode> each(JsonNode array) {
    return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
  }

  private static BigDecimal number(JsonNode node) {
    return node.isTextual() ? new BigDecimal(node.asText()) : null;
  }

  /** The same value in the same words, whatever the scale it came with. */
  private static String written(BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(JsonNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
