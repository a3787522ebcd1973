package ru.rsnms.rival;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * A template printed by JasperReports as tagged PDF/A-1a, compiled once. Speaks in types of the JDK
 * alone, because its caller lives beside another JasperReports.
 */
public final class TaggedJasperReports
    implements BiFunction<Map<String, Object>, List<Map<String, ?>>, byte[]> {

  private static final String PROFILE = profile();

  private final JasperReport template;
  private final JasperFillManager filler =
      JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance());

  /** Compiles a template. */
  public TaggedJasperReports(byte[] jrxml) throws JRException {
    template =
        new JRJavacCompiler(DefaultJasperReportsContext.getInstance())
            .compileReport(JRXmlLoader.load(new ByteArrayInputStream(jrxml)));
  }

  /** The colour profile that PDF/A demands, as a file, which is how the exporter takes it. */
  private static String profile() {
    try {
      Path file = Files.createTempFile("rsnms-bench", ".icc");
      file.toFile().deleteOnExit();
      Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      return file.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fills and writes a document. */
  @Override
  public byte[] apply(Map<String, Object> parameters, List<Map<String, ?>> rows) {
    return export(fill(parameters, rows));
  }

  /** Fills a document once; each call of the answer writes it. */
  public Callable<byte[]> filled(Map<String, Object> parameters, List<Map<String, ?>> rows) {
    JasperPrint print = fill(parameters, rows);
    return () -> export(print);
  }

  private JasperPrint fill(Map<String, Object> parameters, List<Map<String, ?>> rows) {
    try {
      return filler.fill(
          template,
          new HashMap<>(parameters),
          new JRMapCollectionDataSource(new ArrayList<>(rows)));
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] export(JasperPrint print) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage("ru-RU");
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
    configuration.setIccProfilePath(PROFILE);
    configuration.setMetadataTitle("Probe");
    configuration.setMetadataAuthor("Author");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.setConfiguration(configuration);
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
