package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.rsnms.reports.internal.tagged.Vera;
import ru.rsnms.reports.sheet.Paragraph;

/** Characters the family of the house style lacks come from a second one, if it is configured. */
class SecondFamilyTest {

  private static final String WORDS = "Знак \u263F есть только во втором шрифте.";

  @TempDir Path folder;

  /** What the other process does: the second family is known from its environment. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), print());
  }

  private static byte[] print() {
    return ReportRenderers.standard().pdf(Samples.text(List.of(Paragraph.body(WORDS)), null));
  }

  @Test
  void a_character_is_refused_without_a_second_family() {
    assertThatThrownBy(SecondFamilyTest::print).isInstanceOf(UnprintableText.class);
  }

  @Test
  void a_second_family_prints_what_the_first_lacks() throws Exception {
    byte[] pdf = printedWith("Liberation Sans");
    Vera.assertGreen(pdf);
    assertThat(Pdf.letters(pdf)).contains(Pdf.withoutBlanks(WORDS));
    assertThat(fonts(pdf))
        .hasSize(2)
        .anyMatch(name -> name.contains("LiberationSerif"))
        .anyMatch(name -> name.contains("LiberationSans"));
  }

  private byte[] printedWith(String family) throws Exception {
    Path pdf = folder.resolve("second.pdf");
    Path extension = Path.of(SecondFamilyTest.class.getResource("/fallback").toURI());
    String classes = extension + File.pathSeparator + System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder other =
        new ProcessBuilder(java, "-cp", classes, SecondFamilyTest.class.getName(), pdf.toString());
    other.environment().put("RSNMS_FONT_FALLBACK", family);
    assertThat(
            other
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor())
        .isZero();
    return Files.readAllBytes(pdf);
  }

  private static Set<String> fonts(byte[] pdf) throws IOException {
    Set<String> fonts = new HashSet<>();
    try (PDDocument document = Pdf.open(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name).getName());
      }
    }
    return fonts;
  }
}
