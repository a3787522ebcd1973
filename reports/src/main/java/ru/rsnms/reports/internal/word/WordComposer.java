package ru.rsnms.reports.internal.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;
import ru.rsnms.reports.internal.PlacedRow;
import ru.rsnms.reports.internal.PlacedText;
import ru.rsnms.reports.internal.SheetPlan;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Puts the rows of the paper one after another as paragraphs and tables of a word processor. */
final class WordComposer {

  /** Width of the executor's lines, points. */
  private static final int EXECUTOR_WIDTH = 300;

  /** From their last line to the edge of the sheet, points. */
  private static final int EXECUTOR_FOOT = 37;

  private final DocumentSheet sheet;
  private final WordText text;
  private final WordTables tables;
  private final WordSections sections;

  private SheetPlan part;
  private PageFit fit;

  /** The row above on the same page; nullable. */
  private PlacedRow above;

  /** Whether the next row begins a page. */
  private boolean turned;

  /** Room before the next row, points. */
  private double pending;

  /** The last paragraph, unless a table followed. */
  private XWPFParagraph last;

  /** The last table, unless a paragraph followed, and what its rows share. */
  private XWPFTable table;

  private Object tableOf;

  /** The beginning of a paragraph that goes on on the next page. */
  private StringBuilder begun;

  private PlacedRow begunRow;
  private double begunBefore;
  private boolean begunTurned;

  WordComposer(XWPFDocument document, DocumentSheet sheet, List<String> doubtful) {
    this.sheet = sheet;
    this.text = new WordText(document, sheet.style(), doubtful);
    this.tables = new WordTables(document, text);
    this.sections = new WordSections(document, text);
  }

  void compose(List<SheetPlan> parts) {
    for (var i = 0; i < parts.size(); i++) {
      add(parts.get(i));
      sections.end(part, i == parts.size() - 1);
    }
    if (sheet.draftMark() != null || parts.stream().mapToInt(one -> one.pages().size()).sum() > 1) {
      sections.runningHead(sheet.draftMark());
    }
  }

  private void add(SheetPlan next) {
    part = next;
    last = null;
    table = null;
    pending = 0;
    turned = false;
    for (var page = 0; page < part.pages().size(); page++) {
      var rows = part.pages().get(page).rows();
      fit = new PageFit(part.pages().get(page));
      turned = page > 0;
      pending = page > 0 ? 0 : pending;
      for (var i = 0; i < rows.size(); i++) {
        above = i == 0 ? null : rows.get(i - 1);
        add(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null);
      }
    }
    if (table != null) {
      text.thin(0);
    }
    executor();
  }

  private void add(PlacedRow row, PlacedRow next) {
    if (row.isInTable()) {
      ruled(row, next);
    } else if (row.texts().size() > 1) {
      beside(row);
    } else if (row.texts().size() == 1) {
      paragraph(row);
    } else if (row.rules().isEmpty()) {
      pending += (double) row.gap() + row.height();
    } else {
      rule(row);
    }
  }

  private void paragraph(PlacedRow row) {
    var one = row.texts().get(0);
    if (row.goesOnFromBefore()) {
      begun.append(WordText.PAGE_END).append(one.words());
      turned = false;
    } else {
      begun = new StringBuilder(one.words());
      begunRow = row;
      begunBefore = pending + fit.before(row, above) + one.y();
      begunTurned = turned;
      turned = false;
    }
    pending = fit.under(row);
    if (!row.goesOn()) {
      paragraphs(begun.toString(), row.keepsNext());
    }
  }

  /** Each line feed begins a paragraph, as on paper. */
  private void paragraphs(String words, boolean keepsNext) {
    var like = begunRow.texts().get(0);
    var before = begunBefore;
    for (var line : words.split("\n", -1)) {
      last = text.paragraph(like, part.fieldWidth());
      table = null;
      last.setSpacingBefore(WordText.twips(before));
      last.setPageBreak(begunTurned || line.startsWith(Character.toString(WordText.PAGE_END)));
      last.setKeepNext(keepsNext);
      if (begunRow.level() > 0) {
        last.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(begunRow.level() - 1L));
      }
      text.add(last, line, like);
      before = 0;
      begunTurned = false;
    }
  }

  private void ruled(PlacedRow row, PlacedRow next) {
    if (table == null || tableOf != row.table()) {
      part(row.gap());
      table = tables.ruled(row.edges());
      tableOf = row.table();
    }
    if (row.heads()) {
      tables.head(table, row, turned);
    } else {
      tables.row(table, row, next, fit.height(row), turned);
    }
    follow();
  }

  private void beside(PlacedRow row) {
    var framed = WordTables.isMark(row);
    var same = table != null && row.band().equals(tableOf) && !turned && !framed;
    if (!same) {
      part(framed ? row.gap() : 0);
    }
    var gap = turned || framed ? 0 : row.gap();
    table = tables.beside(same ? table : null, row, gap, part.fieldWidth(), turned);
    tableOf = row.band();
    follow();
  }

  private void follow() {
    last = null;
    pending = 0;
    turned = false;
  }

  /** Parts a table from what stands before it by some room. */
  private void part(int gap) {
    var room = pending + gap;
    if (table != null) {
      text.thin(Math.max(1, room)).setPageBreak(turned);
      turned = false;
    } else if (last != null && !turned) {
      last.setSpacingAfter(WordText.twips(room));
    }
    pending = 0;
  }

  /** A rule of the paper as the upper edge of an empty paragraph. */
  private void rule(PlacedRow row) {
    last = text.thin(row.height());
    table = null;
    last.setSpacingBefore(WordText.twips(turned ? 0 : pending + row.gap()));
    last.setPageBreak(turned);
    last.setKeepNext(row.keepsNext());
    last.setBorderTop(Borders.SINGLE);
    var edges = row.rules().get(0);
    WordText.indent(last, edges[0], (double) part.fieldWidth() - edges[1]);
    turned = false;
    pending = 0;
  }

  /** The executor at the foot of the last sheet of the text itself. */
  private void executor() {
    if (!part.main() || sheet.footer() == null) {
      return;
    }
    var size = (float) sheet.style().type().footnote();
    var lines = sheet.footer().executorLines();
    for (var line : lines) {
      var like =
          PlacedText.plain(Typography.russian().title(line), size, sheet.style().fontFamily());
      var paragraph = text.paragraph(like, part.fieldWidth());
      WordText.indent(paragraph, 0, 0);
      var frame = paragraph.getCTP().getPPr().addNewFramePr();
      frame.setW(WordSections.twips(EXECUTOR_WIDTH));
      frame.setWrap(STWrap.AROUND);
      frame.setHAnchor(STHAnchor.MARGIN);
      frame.setVAnchor(STVAnchor.PAGE);
      frame.setY(
          WordSections.twips(part.sheetHeight() - EXECUTOR_FOOT - lines.size() * like.height()));
      text.add(paragraph, like.words(), like);
    }
  }
}
