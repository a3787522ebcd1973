package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.oasis.JROdtExporter;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.Exporter;
import net.sf.jasperreports.export.ExporterInput;
import net.sf.jasperreports.export.OutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is filled for the archive file leaves as an office file by JasperReports' own exporters,
 * too.
 */
class OfficeFormatsTest {

  private static final String WORDS = "Второй абзац";

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of("word/document.xml", new JRDocxExporter()),
        Arguments.of("content.xml", new JROdtExporter()),
        Arguments.of("xl/", new JRXlsxExporter()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void an_ordinary_template_keeps_its_words(
      String part, Exporter<ExporterInput, ?, ?, OutputStreamExporterOutput> exporter)
      throws JRException, IOException {
    JasperPrint print = Filled.torture(12);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));

    exporter.exportReport();

    assertThat(parts(file.toByteArray()).entrySet())
        .filteredOn(entry -> entry.getKey().startsWith(part))
        .extracting(Map.Entry::getValue)
        .anyMatch(text -> text.contains(WORDS));
    Vera.assertGreen(Filled.pdf(print));
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
