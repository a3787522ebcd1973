package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples look and read as they did; {@code -Dgolden.update} accepts what they are now. */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = System.getProperty("golden.update") != null;
  private static final int DPI = 100;
  private static final int VISIBLE = 80;
  private static final double TOLERATED_PART = 0.001;

  private final ReportRenderer renderer = ReportRenderers.standard();

  static Stream<String> names() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void reads_and_looks_as_before(String name) throws IOException {
    byte[] pdf = renderer.pdf(Samples.all().get(name));
    checkText(name, Pdf.pages(pdf));
    try (PDDocument document = Pdf.open(pdf)) {
      PDFRenderer pictures = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        checkPicture(
            name + "-" + (page + 1), pictures.renderImageWithDPI(page, DPI, ImageType.GRAY));
      }
    }
  }

  private static void checkText(String name, List<String> pages) throws IOException {
    String text = String.join("\f\n", pages);
    Path golden = GOLDEN.resolve(name + ".txt");
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static void checkPicture(String name, BufferedImage picture) throws IOException {
    Path golden = GOLDEN.resolve(name + ".png");
    if (UPDATE) {
      ImageIO.write(picture, "png", golden.toFile());
    }
    BufferedImage expected = ImageIO.read(golden.toFile());
    assertThat(picture.getWidth()).as("width of " + name).isEqualTo(expected.getWidth());
    assertThat(picture.getHeight()).as("height of " + name).isEqualTo(expected.getHeight());
    assertThat(differingPart(picture, expected))
        .as("differing part of " + name)
        .isLessThan(TOLERATED_PART);
  }

  private static double differingPart(BufferedImage one, BufferedImage other) {
    long differing = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int difference = (one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF);
        differing += Math.abs(difference) > VISIBLE ? 1 : 0;
      }
    }
    return (double) differing / one.getWidth() / one.getHeight();
  }
}
