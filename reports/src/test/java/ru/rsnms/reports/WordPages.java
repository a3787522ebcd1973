package ru.rsnms.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The pages of a word processor file as its own breaks part them. */
final class WordPages {

  private final List<StringBuilder> pages = new ArrayList<>();

  private WordPages() {
    turn();
  }

  /** Letters of each page without blanks and soft hyphens. */
  static List<String> letters(byte[] docx) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      var pages = new WordPages();
      document
          .getBodyElements()
          .forEach(
              one -> {
                if (one instanceof XWPFTable table) {
                  pages.add(table);
                } else {
                  pages.add((XWPFParagraph) one);
                }
              });
      return pages.pages.stream()
          .map(page -> Pdf.withoutBlanks(Pdf.undivided(page.toString())))
          .collect(Collectors.toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void turn() {
    pages.add(new StringBuilder());
  }

  private void add(XWPFParagraph paragraph) {
    if (paragraph.isPageBreak()) {
      turn();
    }
    words(paragraph);
    var properties = paragraph.getCTP().getPPr();
    if (properties != null && properties.isSetSectPr()) {
      turn();
    }
  }

  private void words(XWPFParagraph paragraph) {
    for (XWPFRun run : paragraph.getRuns()) {
      if (run.getCTR().sizeOfLastRenderedPageBreakArray() > 0) {
        turn();
      }
      pages.get(pages.size() - 1).append(run.text());
    }
  }

  private void add(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      if (row.getCell(0).getParagraphArray(0).isPageBreak()) {
        turn();
        if (!row.isRepeatHeader()) {
          table.getRows().stream().filter(XWPFTableRow::isRepeatHeader).forEach(this::words);
        }
      }
      words(row);
    }
  }

  private void words(XWPFTableRow row) {
    row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(this::words));
  }
}
