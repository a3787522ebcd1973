package ru.rsnms.reports.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.internal.pdf.PdfPrinter;
import ru.rsnms.reports.internal.text.FontFace;
import ru.rsnms.reports.internal.text.FontFaces;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Prints sheets through JasperReports templates. */
public final class JasperReportRenderer implements ReportRenderer {

  /** Room under the executor, to the edge of the sheet, and above it, in points. */
  private static final int EXECUTOR_ROOM = 37 + 17;

  private final SheetTemplates templates = new SheetTemplates();
  private final JasperFillManager filler =
      JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance());

  @Override
  public byte[] pdf(DocumentSheet sheet) {
    List<JasperPrint> prints = new ArrayList<>();
    int printed = 0;
    for (Part part : Composer.parts(sheet)) {
      JasperPrint print = fill(sheet, part, printed + 1);
      prints.add(print);
      printed += print.getPages().size();
    }
    if (prints.isEmpty()) {
      throw new IllegalArgumentException("An empty document: " + sheet.info().title());
    }
    return PdfPrinter.print(prints, sheet.info(), sheet.checkAddress());
  }

  private JasperPrint fill(DocumentSheet sheet, Part part, int firstNumber) {
    SheetTemplate template = templates.template(sheet.style(), part.orientation(), part.layouts());
    List<List<FlowRow>> pages =
        Paginator.pages(template, part.rows(), part.main() ? executorReserve(sheet, template) : 0);
    try {
      JasperPrint print =
          filler.fill(
              template.report(),
              parameters(sheet),
              new FlowSource(pages, firstNumber, part.main()));
      if (print.getPages().size() != pages.size()) {
        throw new IllegalStateException(
            "%d pages planned, %d filled".formatted(pages.size(), print.getPages().size()));
      }
      return print;
    } catch (JRException e) {
      throw new IllegalStateException("The template cannot be filled", e);
    }
  }

  private static int executorReserve(DocumentSheet sheet, SheetTemplate template) {
    if (sheet.footer() == null) {
      return 0;
    }
    FontFace face = FontFaces.face(sheet.style().fontFamily(), false, false);
    double line = face.lineHeight((float) sheet.style().type().footnote());
    double height = Math.ceil(line * sheet.footer().executorLines().size()) + EXECUTOR_ROOM;
    return Math.max(0, (int) height - template.report().getPageFooter().getHeight());
  }

  private static Map<String, Object> parameters(DocumentSheet sheet) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("draft_mark", clean(sheet.draftMark()));
    if (sheet.letterhead() != null && sheet.letterhead().emblem() != null) {
      parameters.put("emblem", new ByteArrayInputStream(sheet.letterhead().emblem()));
    }
    if (sheet.footer() != null) {
      parameters.put(
          "executor",
          sheet.footer().executorLines().stream()
              .map(JasperReportRenderer::clean)
              .collect(Collectors.joining("\n")));
    }
    return parameters;
  }

  private static String clean(String text) {
    return Typography.russian().title(text);
  }
}
