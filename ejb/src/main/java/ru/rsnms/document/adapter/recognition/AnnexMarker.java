package ru.rsnms.document.adapter.recognition;

import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;

/** Marks annexes: corner mark, title, sections, clauses, lists, tables. */
final class AnnexMarker {

  private static final Pattern ANNEX = Patterns.of("annex");
  private static final Pattern NUMBERED = Patterns.of("numbered");
  private static final Pattern ROMAN = Patterns.of("roman");
  private static final Pattern ITEM = Patterns.of("item");
  private static final Pattern FOOTNOTE = Patterns.of("footnote");
  private static final Pattern CAPITALS =
      Pattern.compile("[\\p{Lu}\\s\\p{Punct}\u00ab\u00bb\u2013]+");

  private static final int MARK_LENGTH = 400;
  private static final int HEADING_LENGTH = 200;

  private final Cursor lines;
  private final Wrapping wrapping;
  private final TableMarker tables;

  AnnexMarker(Cursor lines, Wrapping wrapping) {
    this.lines = lines;
    this.wrapping = wrapping;
    this.tables = new TableMarker(lines);
  }

  static boolean begins(RawLine line) {
    var words = line.words();
    return words.length() < MARK_LENGTH
        && !line.isRow()
        && ANNEX.matcher(words).matches()
        && !Ends.closed(words);
  }

  void mark() {
    while (lines.hasNext()) {
      if (begins(lines.next())) {
        corner();
        title();
      } else if (!tables.mark()) {
        unit(lines.next());
      }
    }
  }

  private void corner() {
    lines.mark(LineRole.ANNEX_MARK);
    while (lines.hasNext() && goesOnMark(lines.next())) {
      lines.mark(LineRole.CONTINUATION);
    }
  }

  private static boolean goesOnMark(RawLine line) {
    var first = line.words().codePointAt(0);
    return !line.isRow() && (Character.isLowerCase(first) || first == '\u2116' || first == '(');
  }

  /** «ПАСПОРТ» alone is the kind: the line below it is the title too. */
  private void title() {
    if (!lines.hasNext() || !isTitle(lines.next())) {
      return;
    }
    lines.mark(LineRole.ANNEX_TITLE);
    while (lines.hasNext() && isTitle(lines.next()) && goesOnTitle(lines.next())) {
      lines.mark(LineRole.CONTINUATION);
    }
  }

  private boolean goesOnTitle(RawLine line) {
    return CAPITALS.matcher(lines.lastText()).matches() && goesOnMark(line)
        || wrapping.continues(lines.lastText(), line);
  }

  private boolean isTitle(RawLine line) {
    var words = line.words();
    return !line.isRow()
        && !ClauseMarker.isClause(line)
        && !begins(line)
        && !ITEM.matcher(words).matches()
        && !Ends.closed(words)
        && TableHead.of(words).isEmpty();
  }

  private void unit(RawLine line) {
    var words = line.words();
    var item = ITEM.matcher(words);
    var footnote = FOOTNOTE.matcher(words);
    if (ClauseMarker.isClause(line) || ROMAN.matcher(words).matches()) {
      numbered(line, words);
    } else if (item.matches()) {
      lines.mark(LineRole.LIST_ITEM, Marks.item(item.group(1)), item.group(2));
    } else if (footnote.matches()) {
      lines.mark(LineRole.FOOTNOTE, footnote.group(1), footnote.group(2));
    } else if (isText(lines.last()) && wrapping.continues(lines.lastText(), line)) {
      lines.mark(LineRole.CONTINUATION);
    } else {
      lines.mark(isHeading(words) ? LineRole.SUBHEADING : LineRole.PARAGRAPH);
    }
  }

  private static boolean isText(LineRole role) {
    return role != null
        && !role.isOfTable()
        && role != LineRole.ANNEX_MARK
        && role != LineRole.ANNEX_TITLE;
  }

  private void numbered(RawLine line, String words) {
    var found = NUMBERED.matcher(words).matches() ? NUMBERED.matcher(words) : ROMAN.matcher(words);
    var own = line.mark().isEmpty() && found.matches();
    var mark = own ? found.group(1) : line.mark();
    var text = own ? found.group(2) : words;
    var section = mark.indexOf('.') < 0 && isHeading(text);
    lines.mark(section ? LineRole.SECTION : LineRole.CLAUSE, mark, text);
  }

  /** Short, with no stop at its end. */
  private static boolean isHeading(String words) {
    return words.length() < HEADING_LENGTH
        && (!Ends.closed(words) && ",)".indexOf(words.charAt(words.length() - 1)) < 0
            || isSmallHeading(words));
  }

  /** «на региональном уровне:». */
  private static boolean isSmallHeading(String words) {
    return words.endsWith(":")
        && words.length() < 60
        && Character.isLowerCase(words.codePointAt(0));
  }
}
