package ru.rsnms.reports.bench;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.JasperPrint;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.ReportRenderers;

/**
 * Prints what a document costs by us and, in the same run, by JasperReports' own tagged exporter
 * and by OpenPDF: a line {@code cell <what> <threads> <ours: p50> <p95> <beside> <p50> <p95> <least
 * ratio> <largest ratio>} for each, parted by tabs.
 */
public final class PdfBench {

  private static final int ROUNDS = 3;
  private static final int PLANS = 1000;
  private static final double BYTES = 1024;

  private final ReportRenderer sheets = ReportRenderers.standard();
  private final StraightOpenPdf bare = new StraightOpenPdf(false);
  private final StraightOpenPdf archive = new StraightOpenPdf(true);
  private final Templates templates;
  private final long nanos;

  private PdfBench(double seconds, String rivalPath) {
    nanos = (long) (seconds * 1e9 / ROUNDS);
    templates = new Templates(rivalPath);
  }

  /**
   * Arguments: seconds for each cell, class path of {@code reports/rival}, perhaps the name of the
   * only document.
   */
  public static void main(String[] args) throws Exception {
    PdfBench bench = new PdfBench(Double.parseDouble(args[0]), args[1]);
    String only = args.length > 2 ? args[2] : "";
    if ("order".startsWith(only)) {
      bench.measure("order", Work.order());
    }
    if ("roadmap-25".startsWith(only)) {
      bench.measure("roadmap-25", Work.roadmap(25));
    }
    if ("roadmap-1000".startsWith(only)) {
      bench.measure("roadmap-1000", Work.roadmap(1000));
    }
    if ("plans".startsWith(only)) {
      bench.measurePlans();
    }
  }

  private void measure(String name, Work work) throws Exception {
    JasperPrint filled = templates.fill(work);
    Printing ours = new Printing(() -> templates.ours(work));
    Printing ourExport = new Printing(() -> Templates.export(filled));
    Printing ourSheet = new Printing(() -> sheets.pdf(work.sheet()));
    Printing jasper = new Printing(() -> templates.theirs(work));
    Printing jasperExport = new Printing(templates.theirExport(work));
    Printing openPdf = new Printing(() -> bare.pdf(work.sheet()));
    Printing openPdfArchive = new Printing(() -> archive.pdf(work.sheet()));
    Printing[] all = {ours, ourExport, ourSheet, jasper, jasperExport, openPdf, openPdfArchive};
    for (Printing one : all) {
      one.warm(2 * ROUNDS * nanos);
    }
    for (int threads = 1; threads <= 2; threads++) {
      rounds(threads, all);
      cell(name, threads, ours, "jasper", jasper);
      cell(name + ".export", threads, ourExport, "jasper.export", jasperExport);
      cell(name, threads, ours, "openpdf", openPdf);
      cell(name, threads, ours, "openpdf.archive", openPdfArchive);
      cell(name + ".sheet", threads, ourSheet, "openpdf.archive", openPdfArchive);
    }
    single(name + ".memory", ours.allocated() / BYTES, "jasper", jasper.allocated() / BYTES);
    single(
        name + ".sheet.memory",
        ourSheet.allocated() / BYTES,
        "openpdf.archive",
        openPdfArchive.allocated() / BYTES);
    single(name + ".size", ours.bytes() / BYTES, "jasper", jasper.bytes() / BYTES);
    single(name + ".sheet.size", ourSheet.bytes() / BYTES, "openpdf", openPdf.bytes() / BYTES);
  }

  /** Different documents in turn: what a print run costs on one core. */
  private void measurePlans() throws Exception {
    Work[] plans = new Work[PLANS];
    for (int i = 0; i < PLANS; i++) {
      plans[i] = Work.plan(i);
    }
    Printing ours = new Printing(inTurn(plans, templates::ours));
    Printing ourSheets = new Printing(inTurn(plans, work -> sheets.pdf(work.sheet())));
    Printing jasper = new Printing(inTurn(plans, templates::theirs));
    Printing openPdf = new Printing(inTurn(plans, work -> archive.pdf(work.sheet())));
    Printing[] all = {ours, ourSheets, jasper, openPdf};
    for (Printing one : all) {
      one.warm(2 * ROUNDS * nanos);
    }
    rounds(1, all);
    cell("plans", 1, ours, "jasper", jasper);
    cell("plans", 1, ours, "openpdf.archive", openPdf);
    cell("plans.sheet", 1, ourSheets, "openpdf.archive", openPdf);
    single("plans.memory", ours.allocated() / BYTES, "jasper", jasper.allocated() / BYTES);
  }

  private static Callable<byte[]> inTurn(
      Work[] works, java.util.function.Function<Work, byte[]> how) {
    AtomicInteger turn = new AtomicInteger();
    return () -> how.apply(works[turn.getAndIncrement() % works.length]);
  }

  private void rounds(int threads, Printing... all) throws Exception {
    for (Printing one : all) {
      one.forget();
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (Printing one : all) {
        one.measure(threads, nanos);
      }
    }
  }

  private static void cell(
      String what, int threads, Printing ours, String beside, Printing theirs) {
    double[] ratios = ours.ratios(theirs);
    print(
        "cell\t%s\t%d\t%.4f\t%.4f\t%s\t%.4f\t%.4f\t%.4f\t%.4f",
        what,
        threads,
        ours.quantile(0.5),
        ours.quantile(0.95),
        beside,
        theirs.quantile(0.5),
        theirs.quantile(0.95),
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private static void single(String what, double ours, String beside, double theirs) {
    print("single\t%s\t%.1f\t%s\t%.1f", what, ours, beside, theirs);
  }

  private static void print(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }
}
