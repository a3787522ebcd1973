package ru.rsnms.document.adapter.recognition;

import java.util.regex.Pattern;
import ru.rsnms.document.LineRole;

/** Marks what stands above the first clause: letterhead, requisites, title, preamble. */
final class HeadMarker {

  private static final Pattern REGISTRATION = Patterns.of("registration");
  private static final Pattern KIND = Patterns.of("kind");
  private static final Pattern REQUISITES = Patterns.of("requisites");
  private static final Pattern PLACE = Patterns.of("place");
  private static final Pattern PREAMBLE = Patterns.of("preamble");
  private static final Pattern RESOLVING = Patterns.of("resolving");

  private final Cursor lines;
  private boolean kindSeen;

  HeadMarker(Cursor lines) {
    this.lines = lines;
  }

  void mark() {
    while (lines.hasNext()
        && !ClauseMarker.isClause(lines.next())
        && !AnnexMarker.begins(lines.next())) {
      var words = lines.next().words();
      var resolving = RESOLVING.matcher(words).matches();
      markOne(words, resolving);
      if (resolving) {
        return;
      }
    }
  }

  private void markOne(String words, boolean resolving) {
    var solid = solid(words);
    if (resolving) {
      lines.mark(
          RESOLVING.matcher(words).replaceFirst("$1").isEmpty()
              ? LineRole.RESOLVING_WORD
              : LineRole.PREAMBLE);
    } else if (REGISTRATION.matcher(words).matches()) {
      lines.mark(LineRole.REGISTRATION);
    } else if (!kindSeen) {
      kindSeen = KIND.matcher(solid).matches();
      lines.mark(kindSeen ? LineRole.KIND : LineRole.ISSUER, "", kindSeen ? solid : words);
    } else {
      lines.mark(afterKind(words));
    }
  }

  private LineRole afterKind(String words) {
    var last = lines.last();
    var titled = last == LineRole.TITLE || last == LineRole.PREAMBLE;
    if (!titled && (REQUISITES.matcher(words).matches() || PLACE.matcher(words).matches())) {
      return LineRole.REQUISITES;
    }
    if (PREAMBLE.matcher(words).find() || last == LineRole.PREAMBLE) {
      return LineRole.PREAMBLE;
    }
    return last == LineRole.TITLE && endsTitle(words) ? LineRole.PREAMBLE : LineRole.TITLE;
  }

  /** A long line after a title that begins anew is no longer the title. */
  private boolean endsTitle(String words) {
    var above = lines.lastText();
    return Character.isUpperCase(words.codePointAt(0))
        && (Ends.closed(above) || words.endsWith(":"));
  }

  /** «П Р И К А З» is «ПРИКАЗ». */
  private static String solid(String words) {
    return words.matches("(?:\\p{Lu} )+\\p{Lu}") ? words.replace(" ", "") : words;
  }
}
