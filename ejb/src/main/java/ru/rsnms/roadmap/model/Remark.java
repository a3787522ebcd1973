package ru.rsnms.roadmap.model;

import jakarta.persistence.Embeddable;
import ru.rsnms.roadmap.RoadmapContent.Footnote;

/** A footnote as it is stored. */
@Embeddable
record Remark(String mark, String words) {

  static Remark of(Footnote footnote) {
    return new Remark(footnote.mark(), footnote.text());
  }

  Footnote content() {
    return new Footnote(mark, words);
  }
}
