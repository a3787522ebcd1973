package ru.rsnms.document.adapter.recognition;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What pages repeat at their upper and lower edges: numbers of pages and running titles. */
final class PdfFurniture {

  private static final Pattern NUMBER = Patterns.of("page-number");

  /** Share of the page's height at either edge. */
  private static final float EDGE = 0.1f;

  /** The number of a page stands alone, and may stand lower. */
  private static final float NUMBER_EDGE = 0.15f;

  private static final int LEAST_PAGES = 3;
  private static final double MOST = 0.6;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> dropped = new LinkedHashSet<>();
  private final int pages;

  PdfFurniture(List<PdfPage> all) {
    pages = all.size();
    for (var page : all) {
      var edges = page.glyphs().stream().filter(sign -> isAtEdge(page, sign.y())).toList();
      PdfLines.of(edges).stream()
          .map(line -> pattern(line.words()))
          .distinct()
          .forEach(words -> seen.merge(words, 1, Integer::sum));
    }
  }

  /** The lines of a page that are its own. */
  List<PdfLines.Line> without(PdfPage page, List<PdfLines.Line> lines) {
    return lines.stream().filter(line -> !isFurniture(page, line)).toList();
  }

  /** Running titles that were left out, each once; numbers of pages are not worth telling. */
  Set<String> dropped() {
    return dropped;
  }

  private boolean isFurniture(PdfPage page, PdfLines.Line line) {
    if (NUMBER.matcher(line.words()).matches()) {
      return isWithin(page, line.y(), NUMBER_EDGE);
    }
    if (!isAtEdge(page, line.y())) {
      return false;
    }
    var count = seen.getOrDefault(pattern(line.words()), 0);
    var repeated = count >= LEAST_PAGES && count >= MOST * pages;
    if (repeated) {
      dropped.add(line.words());
    }
    return repeated;
  }

  private static boolean isAtEdge(PdfPage page, float y) {
    return isWithin(page, y, EDGE);
  }

  private static boolean isWithin(PdfPage page, float y, float edge) {
    return y < page.height() * edge || y > page.height() * (1 - edge);
  }

  private static String pattern(String words) {
    return words.replaceAll("\\d+", "#");
  }
}
