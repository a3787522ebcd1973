package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Test;

/** Documents printed side by side share fonts and nothing else. */
class SideBySideTest {

  private static final int DOCUMENTS = 200;
  private static final int THREADS = 8;
  private static final JasperReport TEMPLATE = Filled.template("words");

  /** Each with other words, other rare characters and another length. */
  private static byte[] document(int number) {
    String rare =
        new String(Character.toChars(0x0391 + number % 17)) + (char) (0x00E0 + number % 7);
    List<Map<String, ?>> rows =
        IntStream.rangeClosed(0, number % 9)
            .<Map<String, ?>>mapToObj(
                i ->
                    Map.of(
                        "text",
                        ("Документ № " + number + " " + rare + ", абзац. ").repeat(1 + i),
                        "left",
                        "Муниципалитет " + number * i,
                        "right",
                        "Сопровождение педагогических работников " + i))
            .toList();
    return Filled.pdf(Filled.fill(TEMPLATE, Map.of(), rows));
  }

  @Test
  void different_documents_are_the_same_bytes_as_one_after_another() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<byte[]>> together = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        int number = i;
        together.add(pool.submit(() -> document(number)));
      }
      for (int i = 0; i < DOCUMENTS; i++) {
        assertThat(together.get(i).get()).as("document %d", i).isEqualTo(document(i));
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
