package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import ru.rsnms.reports.internal.tagged.font.MissingGlyph;

/** What is written is fit for the archive and for a screen reader, and says what was filled in. */
class TaggedPdfTest {

  private static final JasperReport WORDS = Filled.template("words");

  private static JasperPrint words(String text, String left, String right) {
    return Filled.fill(
        WORDS, Map.of(), List.of(Map.of("text", text, "left", left, "right", right)));
  }

  @Test
  void everything_at_once_is_fit_for_archive_and_screen_reader() throws Exception {
    byte[] pdf = Filled.pdf(Filled.torture(60));
    Files.write(Path.of("target/torture.pdf"), pdf);
    Vera.assertGreen(pdf);
  }

  @Test
  void everything_is_read_in_its_order() throws Exception {
    Path golden = Path.of("src/test/resources/tagged/torture.txt");
    String read =
        Reading.of(Filled.pdf(Filled.torture(12))).pieces().stream()
            .map(piece -> piece.type() + ": " + piece.text().replace('\u00AD', '|') + "\n")
            .collect(Collectors.joining());
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  @Test
  void everything_looks_as_before() throws Exception {
    try (PDDocument document = Loader.loadPDF(Filled.pdf(Filled.torture(12)))) {
      PDFRenderer pictures = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        Path golden = Path.of("src/test/resources/tagged/torture-%d.png".formatted(page + 1));
        BufferedImage picture = pictures.renderImageWithDPI(page, 50, ImageType.RGB);
        if (System.getProperty("golden.update") != null) {
          ImageIO.write(picture, "png", golden.toFile());
        }
        assertThat(difference(picture, ImageIO.read(golden.toFile())))
            .as("page %d", page + 1)
            .isLessThan(0.002);
      }
    }
  }

  /** The part of the pixels that is visibly different. */
  private static double difference(BufferedImage one, BufferedImage other) {
    assertThat(one.getWidth()).isEqualTo(other.getWidth());
    assertThat(one.getHeight()).isEqualTo(other.getHeight());
    long differing = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
          most = Math.max(most, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
        }
        differing += most > 80 ? 1 : 0;
      }
    }
    return (double) differing / one.getWidth() / one.getHeight();
  }

  @Test
  void a_row_torn_by_a_page_end_is_one_row_and_its_header_is_read_once() {
    Reading reading = Reading.of(Filled.pdf(Filled.torture(60)));
    assertThat(reading.count("TR")).isEqualTo(2 + 2 + 60);
    assertThat(reading.texts("TD")).contains("Организационно-методическое сопровождение РСНМС");
    assertThat(reading.texts("TH")).containsOnlyOnce("Содержание");
  }

  @Test
  void hostile_text_prints_literally() {
    String hostile =
        "<style isBold=\"true\">x</style> <img src=\"http://x/y.png\"> <a href=\"#\">$P{body} $F{x} ${y} &amp; ) ( \\ %PDF";
    byte[] pdf = Filled.pdf(words(hostile, "\u0000\u0007a\u200Fb\u202Ec\uFEFF", "]>> endobj"));
    Reading reading = Reading.of(pdf);
    assertThat(reading.texts("P")).containsExactly(hostile);
    assertThat(reading.texts("TD")).containsExactly("abc", "]>> endobj");
    Vera.assertGreen(pdf);
  }

  @Test
  void a_character_no_font_has_is_named() {
    assertThatThrownBy(() -> Filled.pdf(words("Иероглиф \u6F22", "", "")))
        .isInstanceOf(MissingGlyph.class)
        .hasMessageContaining("U+6F22");
  }

  @Test
  void rare_characters_bring_their_own_subset() throws Exception {
    String rare = "Ωμέγα, Ђурић, łódź, ½ ﬁ ₴ ← ∑ и снова русский";
    byte[] pdf = Filled.pdf(words(rare, rare, rare));
    assertThat(Reading.of(pdf).texts("P")).containsExactly(rare);
    Vera.assertGreen(pdf);
    assertThat(pdf.length).isLessThan(200_000);
  }

  @Test
  void words_are_divided_and_made_whole_again_when_read() {
    String cell =
        "Совершенствование профессионального мастерства педагогических\u00A0работников РСНМС, "
            + "муниципалитетов и образовательных организаций №\u00A05";
    byte[] pdf = Filled.pdf(words("", cell, cell));
    List<Reading.Piece> cells =
        Reading.of(pdf).pieces().stream().filter(p -> p.type().equals("TD")).toList();
    assertThat(cells.get(0).text()).contains("\u00AD", "РСНМС", "\u00A0");
    assertThat(Reading.of(pdf).texts("TD")).containsExactly(cell, cell);
  }

  @Test
  void a_word_of_a_million_letters_is_printed_whole() {
    String word = "ж".repeat(1 << 20);
    byte[] pdf = Filled.pdf(words("до " + word + " после", "", ""));
    String read = Reading.of(pdf).texts("P").get(0);
    assertThat(read.length()).isEqualTo(word.length() + 9);
    assertThat(read).startsWith("до ж").endsWith("ж после");
  }

  @Test
  void the_same_document_gives_the_same_bytes_in_every_thread() {
    List<byte[]> files =
        IntStream.range(0, 8).parallel().mapToObj(i -> Filled.pdf(Filled.torture(15))).toList();
    assertThat(files).allMatch(file -> java.util.Arrays.equals(file, files.get(0)));
  }

  @Test
  void several_documents_become_one_file() throws Exception {
    byte[] pdf = Filled.pdf(words("Первый", "", ""), Filled.torture(3), words("Третий", "a", "b"));
    Vera.assertGreen(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(420);
      assertThat(document.getPage(1).getMediaBox().getWidth()).isEqualTo(595);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Проба <всего>");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Всё сразу");
    }
  }
}
