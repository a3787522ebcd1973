package ru.rsnms.roadmap.adapter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.rsnms.document.ImportedObject;
import ru.rsnms.roadmap.RoadmapContent.Header;
import ru.rsnms.roadmap.RoadmapForm;

/**
 * Heads of the columns of an imported roadmap.
 *
 * @param form the form with as many columns; empty when no form has
 */
record ImportedHeaders(List<Header> headers, Optional<RoadmapForm> form) {

  static ImportedHeaders of(List<ImportedObject> columns) {
    var headers = columns.stream().flatMap(ImportedHeaders::heads).toList();
    var form =
        Arrays.stream(RoadmapForm.values())
            .filter(candidate -> candidate.fields().size() == headers.size())
            .findFirst();
    return new ImportedHeaders(headers, form);
  }

  private static Stream<Header> heads(ImportedObject column) {
    if (!column.words().isEmpty()) {
      return Stream.of(Header.of(column.words()));
    }
    var above = column.text("name");
    return column.texts("columns").stream().map(text -> new Header(text, above));
  }
}
