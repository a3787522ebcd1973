package ru.rsnms.reports.internal.word;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import ru.rsnms.reports.internal.PlacedText;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.PaperStyle;

/** Words of a file in the type of the house style. */
final class WordText {

  /** Where a page of the paper ends inside a paragraph. */
  static final char PAGE_END = '\f';

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String UNSEEN = "[" + SOFT_HYPHEN + PAGE_END + "]*";
  private static final Pattern STRETCH =
      Pattern.compile("[" + SOFT_HYPHEN + PAGE_END + "\t]|[^" + SOFT_HYPHEN + PAGE_END + "\t]+");

  private static final String OUR_SERIF = "Liberation Serif";
  private static final String ITS_TWIN = "Times New Roman";

  private final XWPFDocument document;
  private final PaperStyle style;
  private final Pattern doubtful;

  WordText(XWPFDocument document, PaperStyle style, List<String> doubtful) {
    this.document = document;
    this.style = style;
    this.doubtful = doubtful.isEmpty() ? null : pattern(doubtful);
  }

  /** Finds the words though a line or a page of the paper ends inside them. */
  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(Typography.russian()::text)
            .map(
                one ->
                    one.codePoints()
                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                        .collect(Collectors.joining(UNSEEN)))
            .collect(Collectors.joining("|")));
  }

  /** A paragraph of the body as wide as the text of the paper. */
  XWPFParagraph paragraph(PlacedText like, int fieldWidth) {
    var paragraph = document.createParagraph();
    set(paragraph, like);
    indent(paragraph, like.x(), fieldWidth - like.right());
    paragraph.setFirstLineIndent(twips(like.firstLineIndent()));
    paragraph.getCTP().getPPr().addNewWidowControl();
    return paragraph;
  }

  static void indent(XWPFParagraph paragraph, double left, double right) {
    paragraph.setIndentationLeft(twips(left));
    paragraph.setIndentationRight(twips(right));
  }

  /** Gives a paragraph the alignment and the line height of a text. */
  void set(XWPFParagraph paragraph, PlacedText like) {
    paragraph.setAlignment(
        switch (like.across()) {
          case LEFT -> ParagraphAlignment.LEFT;
          case CENTER -> ParagraphAlignment.CENTER;
          case RIGHT -> ParagraphAlignment.RIGHT;
          case JUSTIFIED -> ParagraphAlignment.BOTH;
        });
    spacing(paragraph, like.lineHeight());
  }

  private static void spacing(XWPFParagraph paragraph, double lineHeight) {
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBetween(twips(lineHeight) / 20.0, LineSpacingRule.AT_LEAST);
  }

  /** An empty paragraph of the body that takes so many points. */
  XWPFParagraph thin(double height) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    paragraph.setSpacingBetween(Math.max(1, twips(height)) / 20.0, LineSpacingRule.EXACT);
    var size = paragraph.getCTP().getPPr().addNewRPr().addNewSz();
    size.setVal(BigInteger.TWO);
    return paragraph;
  }

  /** One line of running text. */
  void line(XWPFParagraph paragraph, String words, double lineHeight) {
    spacing(paragraph, lineHeight);
    run(paragraph, Typography.russian().title(words), style.type().text(), false, false);
  }

  /** What the word processor knows, in plain type. */
  void field(XWPFParagraph paragraph, String name, double size) {
    spacing(paragraph, size);
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(name);
    var run = field.addNewR();
    var look = run.addNewRPr();
    var family = look.addNewRFonts();
    family.setAscii(family());
    family.setHAnsi(family());
    look.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
    run.addNewT().setStringValue("2");
  }

  /** Adds words; what is doubtful gets a highlight of its own. */
  void add(XWPFParagraph paragraph, String words, PlacedText like) {
    var from = 0;
    if (doubtful != null) {
      var found = doubtful.matcher(words);
      while (found.find()) {
        add(paragraph, words.substring(from, found.start()), like, false);
        add(paragraph, found.group(), like, true);
        from = found.end();
      }
    }
    add(paragraph, words.substring(from), like, false);
  }

  private void add(XWPFParagraph paragraph, String words, PlacedText like, boolean marked) {
    var stretches = STRETCH.matcher(words);
    while (stretches.find()) {
      var stretch = stretches.group();
      var run = run(paragraph, "", like.size(), like.bold(), like.italic());
      switch (stretch.charAt(0)) {
        case SOFT_HYPHEN -> run.getCTR().addNewSoftHyphen();
        case PAGE_END -> run.getCTR().addNewLastRenderedPageBreak();
        case '\t' -> run.addTab();
        default -> run.setText(stretch);
      }
      if (marked) {
        run.setTextHighlightColor("yellow");
      }
    }
  }

  private XWPFRun run(
      XWPFParagraph paragraph, String words, double size, boolean bold, boolean italic) {
    var run = paragraph.createRun();
    run.setFontFamily(family());
    run.setFontSize(size);
    if (bold) {
      run.setBold(true);
    }
    if (italic) {
      run.setItalic(true);
    }
    if (!words.isEmpty()) {
      run.setText(words);
    }
    return run;
  }

  /** The family of the house style; for our own serif the twin that every office has. */
  private String family() {
    return OUR_SERIF.equals(style.fontFamily()) ? ITS_TWIN : style.fontFamily();
  }

  static int twips(double points) {
    return WordSections.twips(points).intValue();
  }
}
