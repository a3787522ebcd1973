package ru.rsnms.reports.bench;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import ru.rsnms.reports.internal.tagged.DocumentDescription;
import ru.rsnms.reports.internal.tagged.FillContext;
import ru.rsnms.reports.internal.tagged.TaggedPdf;

/** The same ordinary templates printed by us and by JasperReports' own exporter. */
final class Templates {

  private static final DocumentDescription DESCRIPTION =
      new DocumentDescription("Проба", "Автор", "", "ru-RU", Instant.parse("2026-03-12T09:00:00Z"));

  private final JasperFillManager filler = JasperFillManager.getInstance(FillContext.create());
  private final Map<String, JasperReport> ours = new ConcurrentHashMap<>();
  private final Map<String, BiFunction<Map<String, Object>, List<Map<String, ?>>, byte[]>> theirs =
      new ConcurrentHashMap<>();
  private final ClassLoader rival;

  /**
   * @param rivalPath class path of JasperReports' own exporter, which is loaded beside ours
   */
  Templates(String rivalPath) {
    URL[] urls =
        Stream.of(rivalPath.split(File.pathSeparator)).map(Templates::url).toArray(URL[]::new);
    rival = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static byte[] jrxml(String name) {
    try (InputStream in = Templates.class.getResourceAsStream("/bench/" + name + ".jrxml")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JasperPrint fill(Work work) {
    JasperReport template =
        ours.computeIfAbsent(
            work.template(),
            name -> {
              try {
                return new JRJavacCompiler(DefaultJasperReportsContext.getInstance())
                    .compileReport(JRXmlLoader.load(new ByteArrayInputStream(jrxml(name))));
              } catch (JRException e) {
                throw new IllegalStateException(e);
              }
            });
    try {
      return filler.fill(
          template,
          new HashMap<>(work.parameters()),
          new JRMapCollectionDataSource(new ArrayList<>(work.rows())));
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] export(JasperPrint print) {
    return TaggedPdf.bytes(List.of(print), DESCRIPTION);
  }

  byte[] ours(Work work) {
    return export(fill(work));
  }

  byte[] theirs(Work work) {
    return inRivalLoader(() -> their(work.template()).apply(work.parameters(), work.rows()));
  }

  /** Their export alone. */
  @SuppressWarnings("unchecked")
  Callable<byte[]> theirExport(Work work) {
    var their = inRivalLoader(() -> their(work.template()));
    Callable<byte[]> export =
        inRivalLoader(
            () ->
                (Callable<byte[]>)
                    their
                        .getClass()
                        .getMethod("filled", Map.class, List.class)
                        .invoke(their, work.parameters(), work.rows()));
    return () -> inRivalLoader(export);
  }

  /** JasperReports finds fonts and other extensions by the loader of the thread. */
  private <T> T inRivalLoader(Callable<T> task) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(rival);
    try {
      return task.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked")
  private BiFunction<Map<String, Object>, List<Map<String, ?>>, byte[]> their(String name) {
    return theirs.computeIfAbsent(
        name,
        key -> {
          try {
            return (BiFunction<Map<String, Object>, List<Map<String, ?>>, byte[]>)
                rival
                    .loadClass("ru.rsnms.rival.TaggedJasperReports")
                    .getConstructor(byte[].class)
                    .newInstance((Object) jrxml(key));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
