package ru.rsnms.reports.internal.tagged.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * The faces of the font extensions on the class path, read once. A family is added by dropping in a
 * font extension.
 *
 * <p>Characters that a family lacks are printed in the family named by the environment variable
 * {@code RSNMS_FONT_FALLBACK}, if there is one.
 */
public final class Faces {

  private static final String FALLBACK = System.getenv("RSNMS_FONT_FALLBACK");

  private record Key(String family, boolean bold, boolean italic) {}

  private static final Map<Key, Face> FACES = new ConcurrentHashMap<>();

  private Faces() {}

  /**
   * Finds a face.
   *
   * @throws IllegalArgumentException if no font extension has the family or the face
   */
  public static Face face(String family, boolean bold, boolean italic) {
    Key key = new Key(family, bold, italic);
    Face known = FACES.get(key);
    if (known != null) {
      return known;
    }
    boolean alone = FALLBACK == null || FALLBACK.isBlank() || FALLBACK.equals(family);
    Face fallback = alone ? null : face(FALLBACK, bold, italic);
    return FACES.computeIfAbsent(key, missing -> load(missing, fallback));
  }

  /** Is there a font extension with the family? */
  public static boolean has(String family) {
    return family != null
        && FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
            .getFontFamilyNames()
            .contains(family);
  }

  private static Face load(Key key, Face fallback) {
    String location = location(key);
    try {
      return new Face(key.family(), JRLoader.loadBytesFromResource(location), fallback);
    } catch (JRException e) {
      throw new IllegalArgumentException("Unreadable font " + location, e);
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
