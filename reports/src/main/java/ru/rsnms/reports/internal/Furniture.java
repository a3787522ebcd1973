package ru.rsnms.reports.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.rsnms.reports.internal.tagged.structure.Tags;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.DocumentSheet;

/** What stands on the pages of a document beside their rows: marks, page number, executor. */
final class Furniture {

  private final DocumentSheet sheet;
  private final Map<String, String> texts = new HashMap<>();

  Furniture(DocumentSheet sheet) {
    this.sheet = sheet;
    texts.put("draft_mark", clean(sheet.draftMark()));
    texts.put("emblem_words", FigureWords.emblem());
    if (sheet.checkAddress() != null) {
      texts.put("check_address", sheet.checkAddress());
      texts.put("check_words", FigureWords.code(sheet.checkAddress()));
    }
  }

  /**
   * The furniture of a page.
   *
   * @param number of the page in the document
   * @param begins whether it is the first page of the text that bears the letterhead
   * @param ends whether it is the last page of that text
   */
  FlowRow on(int number, boolean begins, boolean ends) {
    Map<String, String> shown = new HashMap<>(texts);
    Set<String> flags = new HashSet<>();
    shown.put("draft_tag", number == 1 ? "P" : Tags.ARTIFACT);
    if (number > 1) {
      shown.put("page_number", String.valueOf(number));
    } else if (sheet.checkAddress() != null) {
      flags.add("is_checked_sheet");
    }
    if (begins && sheet.letterhead() != null && sheet.letterhead().emblem() != null) {
      flags.add("is_first_sheet");
    }
    if (ends && sheet.footer() != null) {
      shown.put("executor", executor());
      flags.add("is_last_sheet");
    }
    return new FlowRow(SheetTemplate.FURNITURE, null, shown, flags, false, null);
  }

  private String executor() {
    return sheet.footer().executorLines().stream()
        .map(Furniture::clean)
        .collect(Collectors.joining("\n"));
  }

  private static String clean(String text) {
    return Typography.russian().title(text);
  }
}
