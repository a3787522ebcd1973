package ru.rsnms.reports.bench;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.util.JRLoader;
import ru.rsnms.reports.BoundSheets;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.Cell;
import ru.rsnms.reports.sheet.Column;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.Row;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.Table;

/**
 * The floor: texts of a sheet broken greedily and drawn one under another with OpenPDF's content
 * operators. No template, no justification, no rules of page ends; the same fonts, the same words,
 * table rules and page numbers. For an archive it also tags and describes what it draws: equal work
 * for the file, still less for the page.
 */
final class StraightOpenPdf implements ReportRenderer {

  private static final float MM = 72 / 25.4f;
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName PARAGRAPH = new PdfName("P");
  private static final PdfName CELL = new PdfName("TD");

  private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

  private final boolean archive;
  private final BaseFont regular = font("LiberationSerif-Regular.ttf");
  private final BaseFont bold = font("LiberationSerif-Bold.ttf");

  /**
   * @param archive whether the file is tagged PDF/A-1a
   */
  StraightOpenPdf(boolean archive) {
    this.archive = archive;
  }

  private static BaseFont font(String name) {
    try {
      byte[] bytes = JRLoader.loadBytesFromResource("ru/rsnms/reports/fonts/" + name);
      return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
    } catch (JRException | DocumentException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public BoundSheets bind(DocumentInfo info, OutputStream out) {
    throw new UnsupportedOperationException("the floor prints single files");
  }

  @Override
  public byte[] pdf(DocumentSheet sheet) {
    try {
      return new Drawing().draw(sheet);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Drawing {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document();
    private final PdfWriter writer;
    private PdfContentByte content;
    private Rectangle page;
    private float left;
    private float right;
    private float y;
    private int number;
    private PdfStructureElement root;

    Drawing() throws DocumentException {
      writer = PdfWriter.getInstance(document, bytes);
      if (archive) {
        writer.setPDFXConformance(PdfWriter.PDFA1A);
        writer.setTagged();
        document.addAuthor("Автор");
        writer.createXmpMetadata();
      }
    }

    private void open() {
      document.open();
      if (archive) {
        try {
          writer.setOutputIntents("", "", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
      }
    }

    private void tag(PdfName type) {
      if (archive && type == ARTIFACT) {
        content.beginMarkedContentSequence(type);
      } else if (archive) {
        content.beginMarkedContentSequence(new PdfStructureElement(root, type));
      }
    }

    private void endTag() {
      if (archive) {
        content.endMarkedContentSequence();
      }
    }

    byte[] draw(DocumentSheet sheet) throws DocumentException {
      if (sheet.letterhead() != null || !sheet.body().isEmpty()) {
        begin(Orientation.PORTRAIT);
        drawHead(sheet);
        sheet.body().forEach(this::block);
        if (sheet.signature() != null) {
          for (Signature signature : sheet.signature().signatures()) {
            line(signature.post() + "   " + signature.name(), regular, 13, left, 17);
          }
        }
      }
      sheet.annexes().forEach(this::annex);
      document.close();
      return bytes.toByteArray();
    }

    private void drawHead(DocumentSheet sheet) {
      if (sheet.letterhead() != null) {
        sheet.letterhead().bodyLines().forEach(text -> line(text, bold, 14, left, 17));
      }
      if (sheet.requisites() != null) {
        var requisites = sheet.requisites();
        Stream.of(
                requisites.kindWord(),
                requisites.dateText(),
                requisites.place(),
                requisites.numberText(),
                requisites.title())
            .filter(text -> text != null)
            .forEach(text -> paragraph(text, bold, 13));
      }
    }

    private void annex(AnnexSheet annex) {
      begin(annex.orientation());
      annex.markLines().forEach(text -> line(text, regular, 13, right - 80 * MM, 15));
      annex.titleLines().forEach(text -> line(text, bold, 13, left, 15));
      annex.blocks().forEach(this::block);
      annex.annexes().forEach(this::annex);
    }

    private void begin(Orientation orientation) {
      boolean upright = orientation == Orientation.PORTRAIT;
      page = upright ? PageSize.A4 : PageSize.A4.rotate();
      left = (upright ? 30 : 20) * MM;
      right = page.getWidth() - (upright ? 10 : 20) * MM;
      turn();
    }

    private void turn() {
      document.setPageSize(page);
      if (number == 0) {
        open();
      } else {
        document.newPage();
      }
      content = writer.getDirectContent();
      number++;
      y = page.getHeight() - 20 * MM;
      tag(ARTIFACT);
      show(String.valueOf(number), regular, 12, (left + right) / 2, page.getHeight() - 14 * MM);
      endTag();
    }

    private void block(Block block) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph.text(), regular, 13);
      } else if (block instanceof Table table) {
        header(table);
        table.rows().forEach(row -> row(table, row));
      }
    }

    private void paragraph(String text, BaseFont font, float size) {
      for (String line : broken(text, font, size, right - left - 35)) {
        line(line, font, size, left, 17.2f);
      }
    }

    private void line(String text, BaseFont font, float size, float x, float height) {
      if (y - height < 20 * MM) {
        turn();
      }
      y -= height;
      tag(PARAGRAPH);
      show(text, font, size, x, y);
      endTag();
    }

    private void show(String text, BaseFont font, float size, float x, float baseline) {
      content.beginText();
      content.setFontAndSize(font, size);
      content.setTextMatrix(x, baseline);
      content.showText(text);
      content.endText();
    }

    private void header(Table table) {
      row(
          table,
          new Row(
              Row.Kind.NORMAL,
              table.columns().stream().map(Column::header).map(Cell::of).toList()));
    }

    private void row(Table table, Row row) {
      List<List<String>> cells = new ArrayList<>();
      int lines = 1;
      int column = 0;
      for (Cell cell : row.cells()) {
        float width = row.spansAll() ? right - left : width(table, column, cell.colspan());
        List<String> broken = broken(cell.text(), font(row), 11, width - 8);
        cells.add(broken);
        lines = Math.max(lines, broken.size());
        column += cell.colspan();
      }
      float height = lines * 12.65f + 6;
      if (y - height < 15 * MM) {
        turn();
        header(table);
      }
      drawRow(table, row, cells, height);
    }

    private BaseFont font(Row row) {
      return row.kind() == Row.Kind.NORMAL ? regular : bold;
    }

    private void drawRow(Table table, Row row, List<List<String>> cells, float height) {
      float x = left;
      int column = 0;
      for (int i = 0; i < cells.size(); i++) {
        int span = row.cells().get(i).colspan();
        float width = row.spansAll() ? right - left : width(table, column, span);
        tag(ARTIFACT);
        content.rectangle(x, y - height, width, height);
        content.stroke();
        endTag();
        float baseline = y - 13;
        tag(CELL);
        for (String line : cells.get(i)) {
          show(line, font(row), 11, x + 4, baseline);
          baseline -= 12.65f;
        }
        endTag();
        x += width;
        column += span;
      }
      y -= height;
    }

    private float width(Table table, int column, int span) {
      double width = 0;
      for (Column each : table.columns().subList(column, column + span)) {
        width += each.widthMm();
      }
      return (float) width * MM;
    }

    private List<String> broken(String text, BaseFont font, float size, float width) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      float used = 0;
      float space = font.getWidthPoint(' ', size);
      for (String word : text.split("[ \n]")) {
        float wordWidth = font.getWidthPoint(word, size);
        if (line.length() > 0 && used + space + wordWidth > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        used += wordWidth + (line.length() > 0 ? space : 0);
        line.append(line.length() > 0 ? " " : "").append(word);
      }
      lines.add(line.toString());
      return lines;
    }
  }
}
