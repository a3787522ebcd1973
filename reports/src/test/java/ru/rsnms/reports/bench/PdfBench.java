package ru.rsnms.reports.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import ru.rsnms.reports.ReportRenderer;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.Samples;
import ru.rsnms.reports.sheet.DocumentSheet;

/** Prints CPU milliseconds per document, ours beside straight OpenPDF, with one and two threads. */
public final class PdfBench {

  private static final int DEFAULT_SECONDS = 3;

  private final ReportRenderer ours = ReportRenderers.standard();
  private final ReportRenderer straight = new StraightOpenPdf();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final long nanos;

  private PdfBench(int seconds) {
    nanos = seconds * 1_000_000_000L;
  }

  public static void main(String[] args) throws InterruptedException {
    new PdfBench(args.length > 0 ? Integer.parseInt(args[0]) : DEFAULT_SECONDS).run();
  }

  private void run() throws InterruptedException {
    Map<String, DocumentSheet> documents = new LinkedHashMap<>();
    documents.put("order, 1 page", Samples.order());
    documents.put("roadmap, 25 rows", Samples.roadmap(25));
    documents.put("roadmap, 1000 rows", Samples.roadmap(1000));
    System.out.println(
        "| document | threads | ours, CPU ms | straight OpenPDF, CPU ms | ratio | ours, KB | straight, KB |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (var document : documents.entrySet()) {
      DocumentSheet sheet = document.getValue();
      measure(ours, sheet, 1);
      measure(straight, sheet, 1);
      for (int threads = 1; threads <= 2; threads++) {
        double mine = measure(ours, sheet, threads);
        double floor = measure(straight, sheet, threads);
        System.out.printf(
            "| %s | %d | %.1f | %.1f | %.2f | %d | %d |%n",
            document.getKey(),
            threads,
            mine,
            floor,
            mine / floor,
            kilobytes(ours, sheet),
            kilobytes(straight, sheet));
      }
    }
  }

  private static int kilobytes(ReportRenderer renderer, DocumentSheet sheet) {
    return renderer.pdf(sheet).length / 1024;
  }

  /** CPU milliseconds per document over a fixed time. */
  private double measure(ReportRenderer renderer, DocumentSheet sheet, int threads)
      throws InterruptedException {
    LongAdder cpu = new LongAdder();
    LongAdder count = new LongAdder();
    long end = System.nanoTime() + nanos;
    Thread[] workers = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      workers[i] =
          new Thread(
              () -> {
                long start = clock.getCurrentThreadCpuTime();
                do {
                  renderer.pdf(sheet);
                  count.increment();
                } while (System.nanoTime() < end);
                cpu.add(clock.getCurrentThreadCpuTime() - start);
              });
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
    return cpu.sum() / 1e6 / count.sum();
  }
}
