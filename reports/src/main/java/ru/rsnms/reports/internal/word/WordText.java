package ru.rsnms.reports.internal.word;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Paragraph;

/** Paragraphs of a file in the type of the house style. */
final class WordText {

  private static final String OUR_SERIF = "Liberation Serif";
  private static final String ITS_TWIN = "Times New Roman";
  private static final int AFTER_REQUISITE = 160;
  private static final int SPREAD = 40;

  private final XWPFDocument document;
  private final PaperStyle style;
  private final Pattern doubtful;

  WordText(XWPFDocument document, PaperStyle style, List<String> doubtful) {
    this.document = document;
    this.style = style;
    this.doubtful =
        doubtful.isEmpty()
            ? null
            : Pattern.compile(
                doubtful.stream()
                    .map(Typography.russian()::text)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
  }

  void paragraph(Paragraph block) {
    var words = Typography.russian().text(block.text());
    switch (block.style()) {
      case BODY, QUOTE, LIST_ITEM -> body(words);
      case FLUSH -> flush(words);
      case CENTERED -> set(made(ParagraphAlignment.CENTER), words, size(), false);
      case TITLE -> title(words, size(), true);
      case HEADING -> kept(ParagraphAlignment.CENTER, words);
      case SUBHEADING -> kept(ParagraphAlignment.LEFT, words);
      case NOTE -> note(words);
    }
  }

  private void body(String words) {
    var paragraph = made(ParagraphAlignment.BOTH);
    paragraph.setFirstLineIndent(WordSections.twips(style.firstLineMm()).intValue());
    paragraph.setSpacingBetween(style.lineSpacing());
    set(paragraph, words, size(), false);
  }

  private void kept(ParagraphAlignment alignment, String words) {
    var paragraph = made(alignment);
    paragraph.setSpacingBefore(AFTER_REQUISITE);
    paragraph.setKeepNext(true);
    set(paragraph, words, size(), true);
  }

  void flush(String words) {
    var paragraph = made(ParagraphAlignment.LEFT);
    paragraph.setSpacingBefore(AFTER_REQUISITE / 2);
    paragraph.setSpacingAfter(AFTER_REQUISITE / 2);
    paragraph.setKeepNext(true);
    set(paragraph, words, size(), false);
  }

  void note(String words) {
    set(made(ParagraphAlignment.LEFT), words, style.type().note(), false);
  }

  void title(String words, double size, boolean bold) {
    set(made(ParagraphAlignment.CENTER), Typography.russian().title(words), size, bold);
  }

  void spacedTitle(String words, double size) {
    var paragraph = made(ParagraphAlignment.CENTER);
    paragraph.setSpacingBefore(AFTER_REQUISITE * 2);
    paragraph.setSpacingAfter(AFTER_REQUISITE);
    set(paragraph, words, size, true);
    paragraph.getRuns().forEach(run -> run.setCharacterSpacing(SPREAD));
  }

  /** Date left, place centred, number right, on one line. */
  void dateLine(String date, String place, String number, double field) {
    var paragraph = made(ParagraphAlignment.LEFT);
    paragraph.setSpacingAfter(AFTER_REQUISITE);
    var tabs = paragraph.getCTP().getPPr().addNewTabs();
    tab(tabs.addNewTab(), STTabJc.CENTER, field / 2);
    tab(tabs.addNewTab(), STTabJc.RIGHT, field);
    set(paragraph, titled(date), size(), false);
    paragraph.createRun().addTab();
    set(paragraph, titled(place), size(), false);
    paragraph.createRun().addTab();
    set(paragraph, titled(number), size(), false);
  }

  private static void tab(
      org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop stop,
      STTabJc.Enum kind,
      double at) {
    stop.setVal(kind);
    stop.setPos(WordSections.twips(at));
  }

  /** The heading to the text, at the left, not wider than the field without the indent. */
  void heading(String words, double rightIndent) {
    var paragraph = made(ParagraphAlignment.LEFT);
    paragraph.setIndentationRight(WordSections.twips(rightIndent).intValue());
    paragraph.setSpacingAfter(AFTER_REQUISITE * 2);
    set(paragraph, titled(words), size(), true);
  }

  /** A line of the mark in the upper right corner. */
  void corner(String words, double leftIndent) {
    var paragraph = made(ParagraphAlignment.LEFT);
    paragraph.setIndentationLeft(WordSections.twips(leftIndent).intValue());
    set(paragraph, titled(words), size(), false);
  }

  void empty(ParagraphAlignment alignment) {
    made(alignment);
  }

  private XWPFParagraph made(ParagraphAlignment alignment) {
    var paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingAfter(0);
    return paragraph;
  }

  private static String titled(String words) {
    return words == null ? "" : Typography.russian().title(words);
  }

  private double size() {
    return style.type().text();
  }

  /** Sets words into a paragraph; what is doubtful gets a highlight of its own. */
  void set(XWPFParagraph paragraph, String words, double size, boolean bold) {
    var from = 0;
    if (doubtful != null) {
      var found = doubtful.matcher(words);
      while (found.find()) {
        run(paragraph, words.substring(from, found.start()), size, bold);
        run(paragraph, found.group(), size, bold).setTextHighlightColor("yellow");
        from = found.end();
      }
    }
    run(paragraph, words.substring(from), size, bold);
  }

  private XWPFRun run(XWPFParagraph paragraph, String words, double size, boolean bold) {
    var run = paragraph.createRun();
    face(run, style, size);
    run.setBold(bold);
    var lines = words.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    return run;
  }

  /** The family of the house style; for our own serif the twin that every office has. */
  static void face(XWPFRun run, PaperStyle style, double size) {
    run.setFontFamily(OUR_SERIF.equals(style.fontFamily()) ? ITS_TWIN : style.fontFamily());
    run.setFontSize(size);
  }
}
