package ru.rsnms.document.adapter.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Notes at the foot of pages become lines right under the paragraph that refers to them. */
final class Footnotes {

  private static final Pattern REFERENCE =
      Pattern.compile("\\[(?:footnote|endnote)Ref:(\\d{1,4})]");
  private static final String SMALL =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Footnotes() {}

  /** The words with small digits where the library has a reference in brackets. */
  static String marked(String words) {
    return REFERENCE
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(small(found.group(1))));
  }

  static List<String> of(XWPFParagraph paragraph, XWPFDocument document) {
    return REFERENCE
        .matcher(paragraph.getText())
        .results()
        .map(found -> noteOf(document, found.group(1)))
        .filter(words -> !words.isBlank())
        .toList();
  }

  private static String noteOf(XWPFDocument document, String id) {
    return document.getFootnotes().stream()
        .filter(note -> note.getId().toString().equals(id))
        .flatMap(note -> note.getParagraphs().stream())
        .map(XWPFParagraph::getText)
        .reduce((one, other) -> one + " " + other)
        .map(words -> small(id) + " " + words.strip())
        .orElse("");
  }

  private static String small(String digits) {
    return digits
        .chars()
        .mapToObj(c -> SMALL.substring(c - '0', c - '0' + 1))
        .reduce("", String::concat);
  }
}
