package ru.rsnms.reports.internal.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.LineDirectionEnum;
import net.sf.jasperreports.renderers.DataRenderable;
import ru.rsnms.reports.internal.text.PlainText;
import ru.rsnms.reports.internal.text.TextSetting;
import ru.rsnms.reports.sheet.DocumentInfo;

/** Draws filled templates into one PDF/A-1b file. */
public final class PdfPrinter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final Document document = new Document();
  private final PdfWriter writer;

  private PdfPrinter(DocumentInfo info) throws DocumentException {
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_4);
    writer.setPDFXConformance(PdfWriter.PDFA1B);
    describe(info);
  }

  /**
   * Draws the prints one after another; each keeps its page size.
   *
   * @param checkAddress where the QR code of the first page leads; nullable
   */
  public static byte[] print(List<JasperPrint> prints, DocumentInfo info, String checkAddress) {
    try {
      return new PdfPrinter(info).print(prints, checkAddress);
    } catch (DocumentException | JRException e) {
      throw new IllegalStateException("The document cannot be drawn", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(DocumentInfo given) {
    DocumentInfo info = printable(given);
    document.addTitle(info.title());
    document.addAuthor(info.author());
    document.addSubject(info.subject());
    PdfDate created =
        new PdfDate(
            GregorianCalendar.from(ZonedDateTime.ofInstant(info.created(), ZoneOffset.UTC)));
    PdfDictionary description = writer.getInfo();
    description.put(PdfName.CREATIONDATE, created);
    description.put(PdfName.MODDATE, created);
    String producer = ((PdfString) description.get(PdfName.PRODUCER)).toUnicodeString();
    writer.setXmpMetadata(XmpPacket.of(info, producer));
    PdfDictionary preferences = new PdfDictionary();
    preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(info.language()));
    catalog.put(PdfName.VIEWERPREFERENCES, preferences);
  }

  private static DocumentInfo printable(DocumentInfo info) {
    return new DocumentInfo(
        PlainText.of(info.title()),
        PlainText.of(info.author()),
        PlainText.of(info.subject()),
        info.language(),
        info.created());
  }

  private byte[] print(List<JasperPrint> prints, String checkAddress)
      throws DocumentException, JRException, IOException {
    boolean open = false;
    for (JasperPrint print : prints) {
      Map<Object, TextSetting> settings = new IdentityHashMap<>();
      for (JRPrintPage page : print.getPages()) {
        document.setPageSize(new Rectangle(print.getPageWidth(), print.getPageHeight()));
        if (open) {
          document.newPage();
        } else {
          open();
          open = true;
          paintCode(checkAddress, print);
        }
        draw(page, print.getPageHeight(), settings);
      }
    }
    document.close();
    return Reproducible.bytes(bytes.toByteArray());
  }

  private void paintCode(String address, JasperPrint sheet) {
    if (address != null) {
      new QrPainter(writer.getDirectContent(), sheet.getRightMargin())
          .paint(address, document.getPageSize());
    }
  }

  private void open() throws IOException {
    document.open();
    writer.setOutputIntents(
        "Custom", "", "http://www.color.org", ColorProfile.NAME, ColorProfile.sRgb());
  }

  private void draw(JRPrintPage page, int pageHeight, Map<Object, TextSetting> settings)
      throws JRException, IOException, DocumentException {
    PdfContentByte content = writer.getDirectContent();
    TextPainter texts = new TextPainter(content, pageHeight, settings);
    RulePainter rules = new RulePainter(content, pageHeight);
    for (JRPrintElement element : page.getElements()) {
      if (element instanceof JRPrintText text) {
        texts.paint(text);
        rules.box(text, text.getLineBox());
      } else if (element instanceof JRPrintLine line) {
        boolean atBottom = line.getDirection() == LineDirectionEnum.BOTTOM_UP;
        rules.horizontal(line, atBottom ? line.getHeight() : 0, line.getLinePen().getLineWidth());
      } else if (element instanceof JRPrintRectangle frame) {
        rules.frame(frame);
      } else if (element instanceof JRPrintImage image) {
        drawImage(image, pageHeight);
      } else {
        throw new IllegalStateException(
            "The template has an element that is not drawn: " + element);
      }
    }
    rules.stroke();
  }

  private void drawImage(JRPrintImage element, int pageHeight)
      throws JRException, IOException, DocumentException {
    if (!(element.getRenderer() instanceof DataRenderable data)) {
      return;
    }
    byte[] picture = data.getData(DefaultJasperReportsContext.getInstance());
    Image image =
        Image.getInstance(Opaque.onWhite(ImageIO.read(new ByteArrayInputStream(picture))), null);
    image.scaleToFit(element.getWidth(), element.getHeight());
    image.setAbsolutePosition(
        element.getX() + (element.getWidth() - image.getScaledWidth()) / 2,
        pageHeight - element.getY() - element.getHeight());
    writer.getDirectContent().addImage(image);
  }
}
