package ru.rsnms.document.adapter.recognition;

import java.util.List;
import ru.rsnms.shared.Invalid;

/** What an official paper never exceeds; beyond it nothing is looked at. */
final class Limits {

  private static final int MAX_LINES = 20_000;
  private static final int MAX_LINE = 50_000;
  private static final int MAX_WORD = 1_000;

  private static final int MAX_MEGABYTES = 20;

  private Limits() {}

  /** Refuses a file that no paper is as large as, before it is looked at. */
  static void check(byte[] content) {
    if (content.length > MAX_MEGABYTES * 1_000_000) {
      throw new Invalid("document/import-too-large", FileKind.FIELD, MAX_MEGABYTES);
    }
  }

  static List<RawLine> checked(List<RawLine> lines) {
    if (lines.isEmpty()) {
      throw new Invalid("document/import-empty", FileKind.FIELD);
    }
    if (lines.size() > MAX_LINES) {
      throw new Invalid("document/import-too-many-lines", FileKind.FIELD, MAX_LINES);
    }
    lines.forEach(Limits::check);
    return lines;
  }

  private static void check(RawLine line) {
    if (longestWord(line.text()) > MAX_WORD) {
      throw new Invalid("document/import-word-too-long", FileKind.FIELD, line.number(), MAX_WORD);
    }
    if (line.text().length() > MAX_LINE) {
      throw new Invalid("document/import-line-too-long", FileKind.FIELD, line.number(), MAX_LINE);
    }
  }

  private static int longestWord(String text) {
    var longest = 0;
    var length = 0;
    for (var i = 0; i < text.length(); i++) {
      length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
