package ru.rsnms.reports.internal.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;

/** Sections of a file: each has its orientation and the margins that belong to it. */
final class WordSections {

  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final double SHORT_SIDE = 210;
  private static final double LONG_SIDE = 297;
  private static final double HEAD = 10;

  private final XWPFDocument document;
  private final PaperStyle style;

  WordSections(XWPFDocument document, PaperStyle style) {
    this.document = document;
    this.style = style;
  }

  /** Width of the text field, mm. */
  static double field(PaperStyle style, Orientation orientation) {
    var margins = margins(style, orientation);
    var side = orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE;
    return side - margins.left() - margins.right();
  }

  private static PaperStyle.Margins margins(PaperStyle style, Orientation orientation) {
    return orientation == Orientation.PORTRAIT ? style.portrait() : style.landscape();
  }

  /** What was written since the last break becomes a section; more is to follow. */
  void breakAfter(Orientation orientation) {
    measure(document.createParagraph().getCTP().addNewPPr().addNewSectPr(), orientation);
  }

  /** What was written since the last break is the last section. */
  void end(Orientation orientation) {
    measure(document.getDocument().getBody().addNewSectPr(), orientation);
  }

  private void measure(CTSectPr section, Orientation orientation) {
    var upright = orientation == Orientation.PORTRAIT;
    var size = section.addNewPgSz();
    size.setW(twips(upright ? SHORT_SIDE : LONG_SIDE));
    size.setH(twips(upright ? LONG_SIDE : SHORT_SIDE));
    size.setOrient(upright ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
    var margins = margins(style, orientation);
    var space = section.addNewPgMar();
    space.setTop(twips(margins.top()));
    space.setRight(twips(margins.right()));
    space.setBottom(twips(margins.bottom()));
    space.setLeft(twips(margins.left()));
    space.setHeader(twips(HEAD));
    space.setFooter(twips(HEAD));
    space.setGutter(BigInteger.ZERO);
  }

  /** Words at the top right of every sheet of every section. */
  void runningHead(String words, double size) {
    var head = document.createHeader(HeaderFooterType.DEFAULT);
    var paragraph = head.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    var run = paragraph.createRun();
    WordText.face(run, style, size);
    run.setText(words);
    var id = document.getRelationId(head);
    document.getParagraphs().stream()
        .map(one -> one.getCTP().getPPr())
        .filter(one -> one != null && one.isSetSectPr())
        .forEach(
            one -> {
              var reference = one.getSectPr().addNewHeaderReference();
              reference.setType(STHdrFtr.DEFAULT);
              reference.setId(id);
            });
  }

  static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
  }
}
