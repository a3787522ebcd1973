package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/** Notes under a short rule, in small type. */
public record Footnotes(List<Note> notes) implements Block {

  public Footnotes {
    notes = List.copyOf(notes);
  }

  /**
   * A note.
   *
   * @param mark its sign, e.g. a superscript digit
   */
  public record Note(String mark, String text) {

    public Note {
      Objects.requireNonNull(mark, "mark");
      Objects.requireNonNull(text, "text");
    }
  }
}
