package ru.rsnms.document.adapter.recognition;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.document.LineRole;
import ru.rsnms.document.PaperLine;

/** Lines with those that continue them; what was left out is gone. */
final class JoinedLines {

  private JoinedLines() {}

  static List<PaperLine> of(List<PaperLine> lines) {
    List<PaperLine> joined = new ArrayList<>();
    for (var line : lines) {
      switch (line.role()) {
        case LEFT_OUT, ROW_PART -> {
          // Its words stand elsewhere, or a person wants none of them.
        }
        case CONTINUATION -> {
          if (joined.isEmpty()) {
            joined.add(line.as(LineRole.UNKNOWN));
          } else {
            continued(joined, line.text());
          }
        }
        default -> joined.add(line);
      }
    }
    return joined;
  }

  private static void continued(List<PaperLine> joined, String more) {
    var last = joined.get(joined.size() - 1);
    var glue = last.text().endsWith("-") && !last.text().endsWith(" -") ? "" : " ";
    joined.set(joined.size() - 1, last.as(last.role(), last.mark(), last.text() + glue + more));
  }
}
