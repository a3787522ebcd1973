package ru.rsnms.reports.internal.text;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRLoader;

/** The faces of the font extensions on the class path, read once. */
public final class FontFaces {

  private record Key(String family, boolean bold, boolean italic) {}

  private static final Map<Key, FontFace> FACES = new ConcurrentHashMap<>();

  private FontFaces() {}

  /**
   * Finds a face.
   *
   * @throws IllegalArgumentException if no font extension has the family or the face
   */
  public static FontFace face(String family, boolean bold, boolean italic) {
    return FACES.computeIfAbsent(new Key(family, bold, italic), FontFaces::load);
  }

  /** Is there a font extension with the family? */
  public static boolean has(String family) {
    return family != null
        && FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
            .getFontFamilyNames()
            .contains(family);
  }

  private static FontFace load(Key key) {
    String location = location(key);
    try {
      byte[] bytes = JRLoader.loadBytesFromResource(location);
      BaseFont font =
          BaseFont.createFont(location, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      return new FontFace(font, key.family());
    } catch (JRException | DocumentException e) {
      throw new IllegalArgumentException("Unusable font " + location, e);
    } catch (IOException e) {
      throw new UncheckedIOException(location, e);
    }
  }

  private static String location(Key key) {
    FontInfo info =
        FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
            .getFontInfo(key.family(), null);
    if (info == null) {
      throw new IllegalArgumentException("No font extension has the family " + key.family());
    }
    FontFamily family = info.getFontFamily();
    var face =
        key.bold()
            ? key.italic() ? family.getBoldItalicFace() : family.getBoldFace()
            : key.italic() ? family.getItalicFace() : family.getNormalFace();
    if (face == null || face.getTtf() == null) {
      throw new IllegalArgumentException("Missing face: " + key);
    }
    return face.getTtf();
  }
}
