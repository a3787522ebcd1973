package ru.rsnms.reports.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
