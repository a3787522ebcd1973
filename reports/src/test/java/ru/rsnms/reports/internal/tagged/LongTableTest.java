package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tables need little memory, cost what their length costs, and stay fit for the archive. */
class LongTableTest {

  private static final int ROWS = 10_000;

  /** Enough for the machine, the template and the filled pages; not for a second copy of them. */
  private static final String HEAP = "-Xmx32m";

  private static final int WRITTEN_FROM = 2000;
  private static final double TOLERATED = 0.15;

  @TempDir private Path folder;

  @Test
  void ten_thousand_rows_fit_into_a_small_memory_and_are_fit_for_the_archive() throws Exception {
    Path pdf = folder.resolve("long.pdf");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                LongTable.class.getName(),
                String.valueOf(ROWS),
                pdf.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    byte[] bytes = Files.readAllBytes(pdf);
    Reading reading = Reading.of(bytes);
    assertThat(reading.count("TR")).isEqualTo(ROWS);
    assertThat(reading.count("Table")).isEqualTo(2);
    Vera.assertGreen(bytes);
  }

  @Test
  void four_times_the_rows_cost_four_times_the_memory_of_writing() throws Exception {
    JasperPrint some = LongTable.print(WRITTEN_FROM);
    JasperPrint more = LongTable.print(4 * WRITTEN_FROM);
    written(some);
    written(more);
    assertThat((double) written(more) / written(some))
        .isBetween(4 * (1 - TOLERATED), 4 * (1 + TOLERATED));
  }

  /** Bytes allocated to write a document that is not kept. */
  private static long written(JasperPrint print) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    TaggedPdf.write(List.of(print), Filled.DESCRIPTION, OutputStream.nullOutputStream());
    return threads.getThreadAllocatedBytes(thread) - before;
  }
}
