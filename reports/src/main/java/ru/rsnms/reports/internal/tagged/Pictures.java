package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.ResourceRenderer;
import net.sf.jasperreports.renderers.util.RendererUtil;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;

/** The pictures of one file, each embedded once. JPEG in RGB or grey is embedded as it is. */
final class Pictures {

  /**
   * An embedded picture.
   *
   * @param name in the resources
   */
  record Picture(String name, int number, int width, int height) {}

  private final PdfFile file;
  private final Map<Object, Picture> pictures = new LinkedHashMap<>();

  Pictures(PdfFile file) {
    this.file = file;
  }

  /**
   * Embeds the picture of a renderer.
   *
   * @throws IllegalArgumentException if it is neither PNG nor JPEG nor another format Java reads
   */
  Picture picture(Renderable renderer) {
    Picture known = pictures.get(renderer.getId());
    if (known == null) {
      known = embed(data(renderer));
      pictures.put(renderer.getId(), known);
    }
    return known;
  }

  private static byte[] data(Renderable renderer) {
    try {
      Renderable loaded =
          renderer instanceof ResourceRenderer resource
              ? RendererUtil.getInstance(DefaultJasperReportsContext.getInstance())
                  .getNonLazyRenderable(resource.getResourceLocation(), null)
              : renderer;
      if (loaded instanceof DataRenderable data) {
        return data.getData(DefaultJasperReportsContext.getInstance());
      }
      throw new IllegalArgumentException("The picture has no data: " + renderer);
    } catch (JRException e) {
      throw new IllegalArgumentException("Unreadable picture", e);
    }
  }

  private Picture embed(byte[] data) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(data));
      if (image == null) {
        throw new IllegalArgumentException("The picture is neither PNG nor JPEG");
      }
      int number = file.reserve();
      int components = image.getColorModel().getNumComponents();
      boolean jpeg = data.length > 2 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xD8;
      String entries =
          "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width %d/Height %d"
              .formatted(image.getWidth(), image.getHeight());
      if (jpeg && (components == 1 || components == 3)) {
        String space = components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
        file.stream(number, entries + space + "/Filter/DCTDecode", data, data.length);
      } else {
        file.deflated(number, entries + "/ColorSpace/DeviceRGB", pixels(image));
      }
      return new Picture("I" + (pictures.size() + 1), number, image.getWidth(), image.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The picture on white: PDF/A-1 knows no transparency. */
  private static Bytes pixels(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage opaque = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    Bytes pixels = new Bytes(3 * width * image.getHeight());
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int pixel : opaque.getRGB(0, y, width, 1, row, 0, width)) {
        pixels.put((char) (pixel >> 16 & 0xFF));
        pixels.put((char) (pixel >> 8 & 0xFF));
        pixels.put((char) (pixel & 0xFF));
      }
    }
    return pixels;
  }

  /** The entry of the resources. */
  Bytes resources() {
    Bytes entry = new Bytes(64);
    if (!pictures.isEmpty()) {
      entry.put("/XObject<<");
      for (Picture picture : pictures.values()) {
        entry.put('/').put(picture.name()).put(' ').reference(picture.number());
      }
      entry.put(">>");
    }
    return entry;
  }
}
