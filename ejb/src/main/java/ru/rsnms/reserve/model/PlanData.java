package ru.rsnms.reserve.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.PlanCard;
import ru.rsnms.reserve.cadre.PlanItem;
import ru.rsnms.reserve.cadre.PlanItemKind;

/** What a plan says on paper as JSON: a bundle keeps it, so that its papers agree for ever. */
final class PlanData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PlanData() {}

  static String of(PlanCard plan) {
    var node = JSON.createObjectNode();
    node.put("name", plan.name())
        .put("mentor", plan.mentor())
        .put("personAgreed", written(plan.personAgreed()))
        .put("keeperAgreed", written(plan.keeperAgreed()))
        .put("keeperName", plan.keeperName())
        .put("today", written(plan.today()));
    var items = node.putArray("items");
    plan.items().forEach(one -> item(items.addObject(), one));
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void item(ObjectNode node, PlanItem one) {
    node.put("id", one.id().toString())
        .put("kind", one.kind().name())
        .put("title", one.title())
        .put("place", one.place())
        .put("due", written(one.due()))
        .put("result", one.result())
        .put("doneOn", written(one.doneOn()));
  }

  private static String written(Object value) {
    return value == null ? null : value.toString();
  }

  /** Nobody's own and nobody's to keep: it is paper. */
  static PlanCard plan(EntryId entry, String json) {
    try {
      var node = JSON.readTree(json);
      List<PlanItem> items = new ArrayList<>();
      node.path("items").forEach(one -> items.add(item(one)));
      return new PlanCard(
          entry,
          0,
          node.path("name").textValue(),
          node.path("mentor").textValue(),
          items,
          moment(node.path("personAgreed")),
          moment(node.path("keeperAgreed")),
          node.path("keeperName").textValue(),
          day(node.path("today")),
          false,
          false);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  private static PlanItem item(JsonNode node) {
    return new PlanItem(
        UUID.fromString(node.path("id").asText()),
        PlanItemKind.valueOf(node.path("kind").asText()),
        node.path("title").textValue(),
        node.path("place").textValue(),
        day(node.path("due")),
        node.path("result").textValue(),
        day(node.path("doneOn")));
  }

  private static Instant moment(JsonNode node) {
    return node.isTextual() ? Instant.parse(node.asText()) : null;
  }

  private static LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.asText()) : null;
  }
}
