package ru.rsnms.reports.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.rsnms.reports.ReportRenderers;
import ru.rsnms.reports.internal.tagged.Vera;

/** What is measured is what is promised: pages fit for the archive, as many as the bench says. */
class WorkTest {

  private final Templates templates = new Templates("");

  @ParameterizedTest
  @CsvSource({"order,1", "plan,1", "roadmap,3"})
  void the_documents_of_the_bench_are_fit_for_the_archive(String name, int pages) throws Exception {
    Work work =
        switch (name) {
          case "order" -> Work.order();
          case "plan" -> Work.plan(7);
          default -> Work.roadmap(25);
        };
    byte[] pdf = templates.ours(work);
    Vera.assertGreen(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
    }
  }

  /** Counted when warm; what is allocated does not depend on the machine. */
  @Test
  void an_order_of_one_page_takes_a_third_of_a_megabyte() {
    var renderer = ReportRenderers.standard();
    var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Work order = Work.order();
    for (int i = 0; i < 100; i++) {
      renderer.pdf(order.sheet());
    }
    long before = memory.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 20; i++) {
      renderer.pdf(order.sheet());
    }
    assertThat((memory.getCurrentThreadAllocatedBytes() - before) / 20).isLessThan(320 * 1024);
  }
}
