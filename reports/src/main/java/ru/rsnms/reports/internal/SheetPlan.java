package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRLine;
import net.sf.jasperreports.engine.JRTextField;
import ru.rsnms.reports.sheet.DocumentSheet;

/**
 * Where the paper puts everything of one part of a sheet, for those who set it by other means.
 *
 * @param main whether it is the text of the document itself
 * @param sheetWidth width of the sheet in points, as all its measures
 * @param room height for rows on a page
 */
public record SheetPlan(
    boolean main,
    int sheetWidth,
    int sheetHeight,
    int left,
    int fieldWidth,
    int top,
    int room,
    List<PlacedPage> pages) {

  private static final Pattern HEAD = Pattern.compile("(t\\d+)_(header|numbers)");
  private static final Pattern ROW = Pattern.compile("(t\\d+)_.*");
  private static final int LINES_WITH_SIGNATURE = 2;

  /** The parts of a sheet, each beginning on a new page. */
  public static List<SheetPlan> parts(DocumentSheet sheet, SheetTemplates templates) {
    return Composer.parts(sheet).stream()
        .map(part -> plan(sheet, part, templates))
        .collect(Collectors.toList());
  }

  private static SheetPlan plan(DocumentSheet sheet, Part part, SheetTemplates templates) {
    SheetTemplate template = templates.template(sheet.style(), part.orientation(), part.layouts());
    List<List<MeasuredRow>> pages = JasperReportRenderer.pages(sheet, part, template);
    return new SheetPlan(
        part.main(),
        template.pageWidth(),
        template.pageHeight(),
        template.left(),
        template.fieldWidth(),
        template.top(),
        template.room(),
        new Placing(template).pages(pages));
  }

  /** Reads from the bands of a template where the texts of rows come to stand. */
  private static final class Placing {

    private final SheetTemplate template;
    private final Map<String, JRBand> bands;

    private Placing(SheetTemplate template) {
      this.template = template;
      bands = template.sources();
    }

    private List<PlacedPage> pages(List<List<MeasuredRow>> pages) {
      List<PlacedPage> placed = new ArrayList<>();
      int linesForSignature = 0;
      for (int i = pages.size() - 1; i >= 0; i--) {
        List<PlacedRow> rows = new ArrayList<>();
        int free = template.room();
        for (int j = pages.get(i).size() - 1; j >= 0; j--) {
          MeasuredRow measured = pages.get(i).get(j);
          FlowRow row = measured.row();
          free -= measured.height();
          if (row.isInTable() || !HEAD.matcher(row.band()).matches()) {
            rows.add(0, placed(measured, row.keepsNext() || linesForSignature > 0));
            linesForSignature =
                row.isSignature() ? LINES_WITH_SIGNATURE : linesForSignature - measured.lines();
          }
        }
        placed.add(0, new PlacedPage(rows, free));
      }
      return placed;
    }

    private PlacedRow placed(MeasuredRow measured, boolean keepsNext) {
      FlowRow row = measured.row();
      JRBand band = bands.get(row.band());
      List<PlacedText> texts = new ArrayList<>();
      List<int[]> rules = new ArrayList<>();
      for (JRElement element : band.getElements()) {
        if (element instanceof JRTextField text) {
          texts.add(PlacedText.of(text, row.texts()));
        } else if (element instanceof JRLine && !row.isInTable()) {
          rules.add(new int[] {element.getX(), element.getX() + element.getWidth()});
        }
      }
      String tag = row.texts().get(FlowRow.TAG);
      int gap = measured.height() - template.measure(row.after(null)).height();
      return new PlacedRow(
          row.band(),
          gap,
          measured.height() - gap,
          keepsNext,
          tag == null ? 0 : Integer.parseInt(tag.substring(1)),
          texts,
          rules,
          row.isInTable() ? row.place().head() : null,
          HEAD.matcher(row.band()).matches(),
          row.isInTable() && !row.place().head().rows().isEmpty(),
          row.isInTable() ? columns(row.place().continued()) : Set.of(),
          row.isInTable() ? edges(row.band()) : List.of());
    }

    private static Set<Integer> columns(Set<String> spans) {
      return spans.stream()
          .map(span -> Integer.parseInt(span.replaceAll("\\D", "")))
          .collect(Collectors.toSet());
    }

    /** Edges of the columns of the table that a band belongs to. */
    private List<Integer> edges(String band) {
      String prefix = ROW.matcher(band).replaceFirst("$1_");
      TreeSet<Integer> edges = new TreeSet<>();
      bands.forEach(
          (name, one) -> {
            if (name.startsWith(prefix)) {
              for (JRElement element : one.getElements()) {
                if (element instanceof JRTextField) {
                  edges.add(element.getX());
                  edges.add(element.getX() + element.getWidth());
                }
              }
            }
          });
      return List.copyOf(edges);
    }
  }
}
