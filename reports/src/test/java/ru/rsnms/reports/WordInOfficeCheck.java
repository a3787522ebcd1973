package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has LibreOffice lay word files out and compares its pages and lines with the paper. Too heavy a
 * program for every build, so it runs when it is named: {@code mvn -pl reports test
 * -Dtest=WordInOfficeCheck}, with {@code -Dsoffice=PATH} where it is not found by itself.
 */
class WordInOfficeCheck {

  private static final int RANDOM = 30;

  private final WordRenderer word = ReportRenderers.word();
  private final ReportRenderer paper = ReportRenderers.standard();

  @TempDir private Path folder;

  @Test
  void a_word_processor_breaks_lines_and_pages_as_the_paper() throws Exception {
    var sheets = WordPagesTest.sheets(RANDOM);
    for (var sheet : sheets.entrySet()) {
      Files.write(folder.resolve(sheet.getKey() + ".docx"), word.docx(sheet.getValue(), List.of()));
    }
    convert(sheets.keySet());
    var pages = 0;
    var samePages = 0;
    var lines = 0;
    var sameLines = 0;
    for (var sheet : sheets.entrySet()) {
      var printed = Files.write(folder.resolve("paper.pdf"), paper.pdf(sheet.getValue()));
      var ours = lines(printed);
      var theirs = lines(folder.resolve(sheet.getKey() + ".pdf"));
      for (var i = 0; i < ours.size(); i++) {
        var their = new ArrayList<>(i < theirs.size() ? theirs.get(i) : List.of());
        pages++;
        samePages += letters(ours.get(i)).equals(letters(their)) ? 1 : 0;
        for (var line : ours.get(i)) {
          lines++;
          sameLines += their.remove(line) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        "%d of %d pages and %d of %d lines are the same%n", samePages, pages, sameLines, lines);
    assertThat((double) samePages / pages).isGreaterThan(0.98);
    assertThat((double) sameLines / lines).isGreaterThan(0.99);
  }

  private void convert(Iterable<String> names) throws Exception {
    var command = new ArrayList<String>();
    command.add(System.getProperty("soffice", "soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
    var running = new ProcessBuilder(command).inheritIO().start();
    assertThat(running.waitFor(10, TimeUnit.MINUTES)).isTrue();
  }

  /** Lines of each page as poppler sees them. */
  private static List<List<String>> lines(Path pdf) throws Exception {
    var reader = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
    var text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Arrays.stream(text.split("\f"))
        .map(
            page ->
                page.lines()
                    .map(line -> line.replaceAll("[\u00AD\u2010]", "-"))
                    .map(line -> line.replaceAll("[\\s\u00A0]+", " ").strip())
                    .filter(line -> !line.isEmpty())
                    .toList())
        .toList();
  }

  private static String letters(List<String> lines) {
    return Pdf.withoutBlanks(String.join("", lines))
        .replaceAll("[\u00AD\u2010-]", "")
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
