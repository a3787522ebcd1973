package ru.rsnms.roadmap.adapter.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.roadmap.RoadmapContent;
import ru.rsnms.roadmap.RoadmapContent.Row;
import ru.rsnms.shared.Texts;

/**
 * A roadmap before anybody confirmed it, as the rules look at it.
 *
 * @param spans days of each row as the file's makers read its term
 * @param orderDate {@code null} where the order has none
 */
public record ReadRoadmap(RoadmapContent content, Map<UUID, Span> spans, LocalDate orderDate) {

  /** Both ends may be {@code null}: a term that comes back every year has neither. */
  public record Span(LocalDate from, LocalDate to) {

    static final Span UNKNOWN = new Span(null, null);
  }

  Span spanOf(Row row) {
    return spans.getOrDefault(row.id(), Span.UNKNOWN);
  }

  Stream<Row> rows() {
    return content.rows();
  }

  /** «строка 2.1.1», or the place among the rows where they have no numbers. */
  String placeOf(Row row) {
    var number = row.words().number();
    return Texts.of(
        "roadmap.place.row",
        number.isEmpty() ? Integer.toString(rows().toList().indexOf(row) + 1) : number);
  }
}
