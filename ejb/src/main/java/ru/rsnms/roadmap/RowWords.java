package ru.rsnms.roadmap;

import jakarta.persistence.Embeddable;

/**
 * The cells of a row word for word; an empty string where the paper has nothing.
 *
 * @param activity may have several lines, items of a list begin with a dash
 * @param term as the paper has it («Ежегодно до 1 ноября»)
 * @param starts days on which the activity starts, one per line
 * @param ends days by which it ends, one per line
 * @param footnote mark of a footnote that the activity carries («¹»), already part of its words
 * @param extra words of the paper whose column is unclear
 */
@Embeddable
public record RowWords(
    String number,
    String activity,
    String subject,
    String responsible,
    String term,
    String starts,
    String ends,
    String result,
    String document,
    String controlLevel,
    String footnote,
    String extra) {

  public static final RowWords EMPTY = new RowWords("", "", "", "", "", "", "", "", "", "", "", "");

  public RowWords {
    number = PlainWords.of(number);
    activity = PlainWords.of(activity);
    subject = PlainWords.of(subject);
    responsible = PlainWords.of(responsible);
    term = PlainWords.of(term);
    starts = PlainWords.of(starts);
    ends = PlainWords.of(ends);
    result = PlainWords.of(result);
    document = PlainWords.of(document);
    controlLevel = PlainWords.of(controlLevel);
    footnote = PlainWords.of(footnote);
    extra = PlainWords.of(extra);
  }

  /** The cell of a column; a row has no words of its own for the system activity. */
  public String of(RoadmapField field) {
    return switch (field) {
      case NUMBER -> number;
      case SYSTEM_ACTIVITY -> "";
      case ACTIVITY -> activity;
      case SUBJECT -> subject;
      case RESPONSIBLE -> responsible;
      case TERM -> term;
      case START -> starts;
      case END -> ends;
      case RESULT -> result;
      case DOCUMENT -> document;
      case CONTROL_LEVEL -> controlLevel;
    };
  }

  /** The same row with another number. */
  public RowWords numbered(String newNumber) {
    return new RowWords(
        newNumber,
        activity,
        subject,
        responsible,
        term,
        starts,
        ends,
        result,
        document,
        controlLevel,
        footnote,
        extra);
  }
}
