package ru.rsnms.reports.sheet;

import java.util.Objects;

/** A paragraph; its number or letter, if any, is part of the text. */
public record Paragraph(String text, TextStyle style) implements Block {

  public Paragraph {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(style, "style");
  }

  public static Paragraph body(String text) {
    return new Paragraph(text, TextStyle.BODY);
  }

  public static Paragraph flush(String text) {
    return new Paragraph(text, TextStyle.FLUSH);
  }

  public static Paragraph heading(String text) {
    return new Paragraph(text, TextStyle.HEADING);
  }
}
