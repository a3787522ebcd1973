package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.rsnms.reports.internal.tagged.Vera;

/**
 * A family that a customer drops onto the class path as a font extension: papers are set in it, and
 * what it lacks is printed in the family that the configuration names, or refused.
 */
class HouseFontTest {

  private static final String HOUSE = "DejaVu Serif";
  private static final String FALLBACK = "Liberation Serif";

  /** A letter of the fallback family that the house family lacks. */
  private static final String RARE = "\u2113";

  private static final String NOBODYS = "\u6F22";

  @TempDir private Path folder;

  @Test
  void is_offered_once_it_is_there() {
    assertThat(ReportRenderers.hasFont(HOUSE)).isTrue();
    assertThat(ReportRenderers.hasFont("PT Nowhere")).isFalse();
  }

  @Test
  void papers_are_set_in_it() throws Exception {
    var paper = printed(FALLBACK, "Утвердить перечень № 5.");
    assertThat(paper.pdf).as(paper.log).isNotNull();
    assertThat(fonts(paper.pdf))
        .allMatch(name -> name.endsWith("+DejaVuSerif") || name.endsWith("+DejaVuSerif-Bold"));
    Vera.assertGreen(paper.pdf);
  }

  @Test
  void a_letter_it_lacks_is_printed_in_the_other_family() throws Exception {
    var words = "Объём 5 " + RARE + " воды.";
    var paper = printed(FALLBACK, words);
    assertThat(paper.pdf).as(paper.log).isNotNull();
    assertThat(Pdf.pages(paper.pdf).get(0)).contains(words);
    assertThat(fonts(paper.pdf))
        .anyMatch(name -> name.endsWith("+DejaVuSerif"))
        .anyMatch(name -> name.endsWith("+LiberationSerif"));
    Vera.assertGreen(paper.pdf);
  }

  @Test
  void without_another_family_the_letter_is_refused_by_its_name() throws Exception {
    var paper = printed(null, "Объём 5 " + RARE + " воды.");
    assertThat(paper.pdf).isNull();
    assertThat(paper.log).contains("UnprintableText", "U+2113 SCRIPT SMALL L", HOUSE, "Объём 5");
  }

  @Test
  void a_letter_that_no_family_has_is_refused_by_its_name() throws Exception {
    var paper = printed(FALLBACK, "Иероглиф " + NOBODYS + " здесь");
    assertThat(paper.pdf).isNull();
    assertThat(paper.log)
        .contains("UnprintableText", "U+6F22 CJK UNIFIED IDEOGRAPHS 6F22", "Иероглиф");
  }

  /**
   * @param pdf {@code null} if it was refused
   */
  private record Paper(byte[] pdf, String log) {}

  private Paper printed(String fallback, String words) throws Exception {
    var pdf = folder.resolve("paper.pdf");
    var log = folder.resolve("log");
    var given = Files.writeString(folder.resolve("words"), words);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(HouseFont.class.getName(), HOUSE, pdf.toString(), given.toString()));
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().remove("RSNMS_FONT_FALLBACK");
    if (fallback != null) {
      process.environment().put("RSNMS_FONT_FALLBACK", fallback);
    }
    var running = process.start();
    assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Paper(Files.exists(pdf) ? Files.readAllBytes(pdf) : null, Files.readString(log));
  }

  private static Set<String> fonts(byte[] pdf) throws Exception {
    var names = new TreeSet<String>();
    try (PDDocument document = Pdf.open(pdf)) {
      for (var page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
          names.add(page.getResources().getFont(font).getName());
        }
      }
    }
    return names;
  }
}
