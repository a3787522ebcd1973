package ru.rsnms.reports.internal;

import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import ru.rsnms.reports.BoundSheets;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.internal.tagged.BoundPdf;
import ru.rsnms.reports.internal.tagged.DocumentDescription;
import ru.rsnms.reports.internal.tagged.LinkedWords;
import ru.rsnms.reports.internal.tagged.TaggedPdf;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.tagged.font.MissingGlyph;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.text.PlainText;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Prints sheets through JasperReports templates. */
public final class JasperReportRenderer implements ReportRenderer {

  /** Room under the executor, to the edge of the sheet, and above it, in points. */
  private static final int EXECUTOR_ROOM = 37 + 17;

  private final SheetTemplates templates = new SheetTemplates();

  @Override
  public byte[] pdf(DocumentSheet sheet) {
    try {
      return TaggedPdf.bytes(prints(sheet), description(sheet.info()), links(sheet));
    } catch (MissingGlyph missing) {
      throw new UnprintableText(missing.codePoint(), missing.family(), missing.place());
    }
  }

  @Override
  public BoundSheets bind(DocumentInfo info, OutputStream out) {
    return new BoundPrints(new BoundPdf(out), description(info));
  }

  private final class BoundPrints implements BoundSheets {

    private final BoundPdf file;
    private final DocumentDescription description;

    private BoundPrints(BoundPdf file, DocumentDescription description) {
      this.file = file;
      this.description = description;
    }

    @Override
    public void add(String bookmark, DocumentSheet sheet) {
      try {
        file.add(PlainText.of(bookmark), prints(sheet), links(sheet));
      } catch (MissingGlyph missing) {
        throw new UnprintableText(missing.codePoint(), missing.family(), missing.place());
      }
    }

    @Override
    public void finish() {
      file.finish(description);
    }

    @Override
    public void close() {
      file.close();
    }
  }

  private List<JasperPrint> prints(DocumentSheet sheet) {
    List<JasperPrint> prints = new ArrayList<>();
    int printed = 0;
    for (Part part : Composer.parts(sheet)) {
      JasperPrint print = print(sheet, part, printed + 1);
      prints.add(print);
      printed += print.getPages().size();
    }
    if (prints.isEmpty()) {
      throw new IllegalArgumentException("An empty document: " + sheet.info().title());
    }
    return prints;
  }

  private static DocumentDescription description(DocumentInfo info) {
    return new DocumentDescription(
        PlainText.of(info.title()),
        PlainText.of(info.author()),
        PlainText.of(info.subject()),
        info.language(),
        info.created(),
        info.identifier());
  }

  private static LinkedWords links(DocumentSheet sheet) {
    Map<String, URI> addresses = new LinkedHashMap<>();
    sheet.links().forEach(link -> addresses.put(link.words(), link.address()));
    return sheet.links().isEmpty() ? LinkedWords.NONE : new LinkedWords(addresses);
  }

  private JasperPrint print(DocumentSheet sheet, Part part, int firstNumber) {
    SheetTemplate template = templates.template(sheet.style(), part.orientation(), part.layouts());
    List<List<MeasuredRow>> pages = pages(sheet, part, template);
    MergedCells.mark(pages);
    JasperPrint print = new JasperPrint();
    print.setPageWidth(template.pageWidth());
    print.setPageHeight(template.pageHeight());
    Furniture furniture = new Furniture(sheet);
    for (int i = 0; i < pages.size(); i++) {
      boolean begins = part.main() && i == 0;
      boolean ends = part.main() && i == pages.size() - 1;
      MeasuredRow beside = template.measure(furniture.on(firstNumber + i, begins, ends));
      print.addPage(page(template, beside, emblem(sheet), pages.get(i)));
    }
    return print;
  }

  private static Renderable emblem(DocumentSheet sheet) {
    return sheet.letterhead() == null || sheet.letterhead().emblem() == null
        ? null
        : SimpleDataRenderer.getInstance(sheet.letterhead().emblem());
  }

  private static JRPrintPage page(
      SheetTemplate template, MeasuredRow furniture, Renderable emblem, List<MeasuredRow> rows) {
    List<JRPrintElement> elements = new ArrayList<>();
    furniture.print(template.left(), 0, emblem, elements);
    int top = template.top();
    for (MeasuredRow row : rows) {
      row.print(template.left(), top, null, elements);
      top += row.height();
    }
    JRBasePrintPage page = new JRBasePrintPage();
    page.setElements(elements);
    return page;
  }

  /** The pages of a part, for the paper and for the word processor alike. */
  static List<List<MeasuredRow>> pages(DocumentSheet sheet, Part part, SheetTemplate template) {
    return Paginator.pages(
        template, part.rows(), part.main() ? executorReserve(sheet, template) : 0);
  }

  private static int executorReserve(DocumentSheet sheet, SheetTemplate template) {
    if (sheet.footer() == null) {
      return 0;
    }
    float size = (float) sheet.style().type().footnote();
    double line = Run.of(Faces.face(sheet.style().fontFamily(), false, false), size).lineHeight();
    double height = Math.ceil(line * sheet.footer().executorLines().size()) + EXECUTOR_ROOM;
    return Math.max(0, (int) height - template.bottom());
  }
}
