package ru.rsnms.signature.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTypeTest {

  @Test
  void a_scan_is_told_by_its_bytes() throws IOException {
    assertThat(ScanType.of(picture("png"))).isEqualTo(ScanType.PNG);
    assertThat(ScanType.of(picture("jpeg"))).isEqualTo(ScanType.JPEG);
    assertThat(ScanType.of("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(ScanType.PDF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "MZ\u0000", "PK\u0003\u0004", "<svg/>", "GIF89a", "%PD"})
  void other_files_are_refused_whatever_they_are_called(String beginning) {
    assertThatThrownBy(() -> ScanType.of(beginning.getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageContaining("signature/scan-unknown");
  }

  @Test
  void a_scan_that_ends_too_early_is_refused() throws IOException {
    var torn = Arrays.copyOf(picture("png"), 12);

    assertThatThrownBy(() -> ScanType.of(torn)).hasMessageContaining("signature/scan-broken");
    assertThatThrownBy(() -> ScanType.of("%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("signature/scan-broken");
  }

  @Test
  void nothing_and_too_much_are_refused() {
    assertThatThrownBy(() -> ScanType.of(new byte[0])).hasMessageContaining("signature/scan-empty");
    assertThatThrownBy(() -> ScanType.of(new byte[100_000_000]))
        .hasMessageContaining("signature/scan-too-large");
  }

  /** Width and height of a PNG stand in its head; a flood of pixels is told before it is let in. */
  @Test
  void a_flood_of_pixels_is_refused_unopened() throws IOException {
    var flood = picture("png");
    flood[18] = 0x7f;
    flood[22] = 0x7f;

    assertThatThrownBy(() -> ScanType.of(flood)).hasMessageContaining("signature/scan-");
  }

  private static byte[] picture(String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
