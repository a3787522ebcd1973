package ru.rsnms.document.adapter.recognition;

import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;

/** Marks the operative part: clauses, quoted new wording, signature, familiarisation list. */
final class ClauseMarker {

  private static final Pattern NUMBERED = Patterns.of("numbered");
  private static final Pattern ITEM = Patterns.of("item");
  private static final Pattern SIGNATORY = Patterns.of("signatory");
  private static final Pattern POST = Patterns.of("post");
  private static final Pattern NEW_WORDING = Patterns.of("new-wording");
  private static final Pattern ACQUAINTANCE = Patterns.of("acquaintance");
  private static final String OPENING = "\u00ab\"\u201c";
  private static final Pattern CLOSED = Pattern.compile(".*[\u00bb\"\u201d][.;,]?\\s*$");

  private final Cursor lines;
  private final Wrapping wrapping;
  private boolean quoting;
  private boolean signed;
  private boolean acquainting;

  ClauseMarker(Cursor lines, Wrapping wrapping) {
    this.lines = lines;
    this.wrapping = wrapping;
  }

  static boolean isClause(RawLine line) {
    return !line.mark().isEmpty() && Character.isDigit(line.mark().charAt(0))
        || line.mark().isEmpty() && !line.isRow() && NUMBERED.matcher(line.words()).matches();
  }

  void mark() {
    while (lines.hasNext() && (quoting || !AnnexMarker.begins(lines.next()))) {
      var words = lines.next().words();
      if (quoting || isQuote(words)) {
        quote(words);
      } else if (acquainting || ACQUAINTANCE.matcher(words).matches()) {
        acquainting = true;
        lines.mark(LineRole.ACQUAINTANCE);
      } else if (!signed && isSignature(words)) {
        sign(words);
      } else {
        unit(words);
      }
    }
  }

  private boolean isQuote(String words) {
    return OPENING.indexOf(words.charAt(0)) >= 0 && NEW_WORDING.matcher(lines.lastText()).find();
  }

  private void quote(String words) {
    lines.mark(LineRole.QUOTE);
    quoting = !CLOSED.matcher(words).matches();
  }

  private boolean isSignature(String words) {
    var found = SIGNATORY.matcher(words);
    if (!found.matches() || isClause(lines.next())) {
      return false;
    }
    var post = found.group(1);
    return post.isEmpty()
        ? isPost(lines.lastText())
        : POST.matcher(post).find() || lines.next().isRow();
  }

  private boolean isPost(String above) {
    return !above.isEmpty() && !Ends.closed(above);
  }

  /** The lines of the post above a lone name belong to the signature too. */
  private void sign(String words) {
    if (SIGNATORY.matcher(words).replaceFirst("$1").isEmpty()) {
      for (var back = 0; back < lines.size() && isLooseLine(back); back++) {
        lines.again(back, LineRole.SIGNATORY);
      }
    }
    lines.mark(LineRole.SIGNATORY);
    signed = true;
  }

  private boolean isLooseLine(int back) {
    var line = lines.marked(back);
    return line.role() == LineRole.PARAGRAPH
        || line.role() == LineRole.UNKNOWN
        || line.role() == LineRole.CONTINUATION && POST.matcher(line.text()).find();
  }

  private void unit(String words) {
    var line = lines.next();
    var number = NUMBERED.matcher(words);
    var item = ITEM.matcher(words);
    if (isClause(line)) {
      var own = line.mark().isEmpty() && number.matches();
      lines.mark(
          LineRole.CLAUSE, own ? number.group(1) : line.mark(), own ? number.group(2) : words);
    } else if (item.matches()) {
      lines.mark(LineRole.LIST_ITEM, Marks.item(item.group(1)), item.group(2));
    } else if (!signed
        && !POST.matcher(words).find()
        && wrapping.continues(lines.lastText(), line)) {
      lines.mark(LineRole.CONTINUATION);
    } else {
      lines.mark(signed || line.isRow() ? LineRole.UNKNOWN : LineRole.PARAGRAPH);
    }
  }
}
