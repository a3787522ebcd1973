package ru.rsnms.roadmap.model;

import jakarta.persistence.Embeddable;
import ru.rsnms.roadmap.RoadmapContent.Header;

/** The head of a column as it is stored. */
@Embeddable
record ColumnHead(String words, String above) {

  static ColumnHead of(Header header) {
    return new ColumnHead(header.text(), header.above());
  }

  Header content() {
    return new Header(words, above);
  }
}
