package ru.rsnms.signature.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import ru.rsnms.shared.Invalid;

/** What a scan is, told by its bytes and not by its name. */
public enum ScanType {
  PDF("application/pdf"),
  JPEG("image/jpeg"),
  PNG("image/png");

  /** 20 MB, as the pages say. */
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  /** More pixels than a sheet of A3 at 600 dpi are no scan but an attack. */
  private static final long MOST_PIXELS = 80_000_000;

  private static final String FIELD = "scan";
  private static final int TAIL = 2_048;

  private final String mediaType;

  ScanType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Refuses what is no scan or cannot be opened. */
  public static ScanType of(byte[] file) {
    if (file.length == 0) {
      throw new Invalid("signature/scan-empty", FIELD);
    }
    if (file.length > MOST_BYTES) {
      throw new Invalid("signature/scan-too-large", FIELD);
    }
    if (latin(file, 0, 5).equals("%PDF-")) {
      mustHaveEnd(file);
      return PDF;
    }
    if (latin(file, 0, 3).equals("\u00ff\u00d8\u00ff")) {
      mustBePicture(file, "jpeg");
      return JPEG;
    }
    if (latin(file, 0, 8).equals("\u0089PNG\r\n\u001a\n")) {
      mustBePicture(file, "png");
      return PNG;
    }
    throw new Invalid("signature/scan-unknown", FIELD);
  }

  private static String latin(byte[] file, int from, int length) {
    return new String(
        file, from, Math.min(length, file.length - from), StandardCharsets.ISO_8859_1);
  }

  private static void mustHaveEnd(byte[] file) {
    if (!latin(file, Math.max(0, file.length - TAIL), TAIL).contains("%%EOF")) {
      throw new Invalid("signature/scan-broken", FIELD);
    }
  }

  /** Reads the head of a picture only: its size is known before a pixel is unpacked. */
  private static void mustBePicture(byte[] file, String format) {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(stream);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        throw new Invalid("signature/scan-too-large", FIELD);
      }
    } catch (IOException | IndexOutOfBoundsException broken) {
      throw new Invalid("signature/scan-broken", FIELD);
    } finally {
      reader.dispose();
    }
  }
}
