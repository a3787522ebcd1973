package ru.rsnms.reports.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.UnprintableText;
import ru.rsnms.reports.internal.tagged.DocumentDescription;
import ru.rsnms.reports.internal.tagged.FillContext;
import ru.rsnms.reports.internal.tagged.TaggedPdf;
import ru.rsnms.reports.internal.tagged.font.Faces;
import ru.rsnms.reports.internal.tagged.font.MissingGlyph;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.text.PlainText;
import ru.rsnms.reports.internal.text.Typography;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Prints sheets through JasperReports templates. */
public final class JasperReportRenderer implements ReportRenderer {

  /** Room under the executor, to the edge of the sheet, and above it, in points. */
  private static final int EXECUTOR_ROOM = 37 + 17;

  private final SheetTemplates templates = new SheetTemplates();
  private final JasperFillManager filler = JasperFillManager.getInstance(FillContext.create());

  @Override
  public byte[] pdf(DocumentSheet sheet) {
    try {
      return TaggedPdf.bytes(prints(sheet), description(sheet.info()));
    } catch (MissingGlyph missing) {
      throw new UnprintableText(missing.codePoint(), missing.family(), missing.place());
    }
  }

  private List<JasperPrint> prints(DocumentSheet sheet) {
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
    return prints;
  }

  private static DocumentDescription description(DocumentInfo info) {
    return new DocumentDescription(
        PlainText.of(info.title()),
        PlainText.of(info.author()),
        PlainText.of(info.subject()),
        info.language(),
        info.created());
  }

  private JasperPrint fill(DocumentSheet sheet, Part part, int firstNumber) {
    SheetTemplate template = templates.template(sheet.style(), part.orientation(), part.layouts());
    List<List<FlowRow>> pages =
        Paginator.pages(template, part.rows(), part.main() ? executorReserve(sheet, template) : 0);
    MergedCells.mark(pages);
    boolean checked = sheet.checkAddress() != null;
    FlowSource source = new FlowSource(pages, firstNumber, part.main(), checked);
    Map<String, Object> parameters = parameters(sheet);
    try {
      JasperPrint print =
          filler.fill(templates.report(template, source.printed(parameters)), parameters, source);
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
    float size = (float) sheet.style().type().footnote();
    double line = Run.of(Faces.face(sheet.style().fontFamily(), false, false), size).lineHeight();
    double height = Math.ceil(line * sheet.footer().executorLines().size()) + EXECUTOR_ROOM;
    return Math.max(0, (int) height - template.report().getPageFooter().getHeight());
  }

  private static Map<String, Object> parameters(DocumentSheet sheet) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("draft_mark", clean(sheet.draftMark()));
    if (sheet.checkAddress() != null) {
      parameters.put("check_address", sheet.checkAddress());
      parameters.put("check_words", FigureWords.code(sheet.checkAddress()));
    }
    if (sheet.letterhead() != null && sheet.letterhead().emblem() != null) {
      parameters.put("emblem", new ByteArrayInputStream(sheet.letterhead().emblem()));
      parameters.put("emblem_words", FigureWords.emblem());
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
