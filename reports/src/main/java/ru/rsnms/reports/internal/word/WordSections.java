package ru.rsnms.reports.internal.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.rsnms.reports.internal.SheetPlan;

/** Sections of a file: each has its orientation, its margins and the running head. */
final class WordSections {

  /** A4 in twentieths of a point. */
  private static final long SHORT_SIDE = 11906;

  private static final long LONG_SIDE = 16838;

  /** Where the mark of a draft stands on an upright sheet with standard margins, points. */
  private static final int HEAD = 14;

  private static final int HEAD_LINE = 17;
  private static final int STANDARD_TOP = 57;
  private static final double NUMBER_SIZE = 12;

  private final XWPFDocument document;
  private final WordText text;
  private CTSectPr first;

  WordSections(XWPFDocument document, WordText text) {
    this.document = document;
    this.text = text;
  }

  /**
   * What was written since the last break becomes a section.
   *
   * @param last whether nothing follows
   */
  void end(SheetPlan part, boolean last) {
    var section =
        last ? document.getDocument().getBody().addNewSectPr() : properties().addNewSectPr();
    measure(section, part);
    first = first == null ? section : first;
  }

  /** Of the last paragraph; a table cannot end a section. */
  private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr properties() {
    var elements = document.getBodyElements();
    var end = elements.get(elements.size() - 1);
    var paragraph =
        end instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph one ? one : text.thin(1);
    return paragraph.getCTP().isSetPPr()
        ? paragraph.getCTP().getPPr()
        : paragraph.getCTP().addNewPPr();
  }

  private static void measure(CTSectPr section, SheetPlan part) {
    var upright = part.sheetWidth() < part.sheetHeight();
    var width = upright ? SHORT_SIDE : LONG_SIDE;
    var height = upright ? LONG_SIDE : SHORT_SIDE;
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    size.setOrient(upright ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
    var space = section.addNewPgMar();
    space.setTop(twips(part.top()));
    space.setLeft(twips(part.left()));
    space.setRight(BigInteger.valueOf(width).subtract(twips(part.left() + part.fieldWidth())));
    space.setBottom(BigInteger.valueOf(height).subtract(twips(part.top() + part.room())));
    space.setHeader(twips(HEAD + part.top() - STANDARD_TOP));
    space.setFooter(twips(HEAD));
    space.setGutter(BigInteger.ZERO);
  }

  /**
   * The head of every sheet: the mark of a draft at the right, numbers from the second sheet on.
   *
   * @param mark nullable
   */
  void runningHead(String mark) {
    var others = document.createHeader(HeaderFooterType.DEFAULT);
    mark(others, mark);
    var number = others.createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    text.field(number, "PAGE", NUMBER_SIZE);
    var opening = document.createHeader(HeaderFooterType.FIRST);
    mark(opening, mark);
    refer(others, STHdrFtr.DEFAULT);
    refer(opening, STHdrFtr.FIRST);
    var end = document.getDocument().getBody().getSectPr();
    if (end.isSetTitlePg()) {
      end.unsetTitlePg();
    }
    first.addNewTitlePg();
  }

  private void mark(XWPFHeader head, String mark) {
    var paragraph =
        head.getParagraphs().isEmpty() ? head.createParagraph() : head.getParagraphArray(0);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    text.line(paragraph, mark == null ? "" : mark, HEAD_LINE);
  }

  private void refer(XWPFHeader head, STHdrFtr.Enum kind) {
    var id = document.getRelationId(head);
    if (first.getHeaderReferenceList().stream().noneMatch(one -> one.getId().equals(id))) {
      var reference = first.addNewHeaderReference();
      reference.setType(kind);
      reference.setId(id);
    }
  }

  static BigInteger twips(double points) {
    return BigInteger.valueOf(Math.round(points * 20));
  }
}
