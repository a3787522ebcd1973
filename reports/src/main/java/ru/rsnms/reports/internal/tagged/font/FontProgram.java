package ru.rsnms.reports.internal.tagged.font;

import java.util.ArrayList;
import java.util.List;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;
import ru.rsnms.reports.internal.tagged.file.SharedStream;

/**
 * Some characters of a face, ready to be embedded. Each character has a code of its own, also where
 * two share a glyph, so that copied text says exactly what was printed. Immutable.
 */
public final class FontProgram {

  private static final int SYMBOLIC = 4;
  private static final int SERIF = 2;
  private static final int ITALIC = 64;
  private static final int BOLD_STEM = 140;
  private static final int REGULAR_STEM = 80;
  private static final int MAPPINGS_PER_BLOCK = 100;

  private final String name;
  private final String descriptor;
  private final int first;
  private final char[] codes;
  private final SharedStream program;
  private final SharedStream toUnicode;
  private final byte[] present;
  private final String widths;

  FontProgram(Face face, TrueType font, int characterSet) {
    List<Integer> characters = new ArrayList<>(CharacterSet.characters(characterSet));
    characters.removeIf(c -> face.glyph(c) == 0);
    first = characters.isEmpty() ? 0 : characters.get(0);
    codes = new char[characters.isEmpty() ? 0 : characters.get(characters.size() - 1) - first + 1];
    List<Integer> glyphs = new ArrayList<>();
    StringBuilder advances = new StringBuilder("[0[").append(font.thousandths(font.advance(0)));
    for (int character : characters) {
      int glyph = face.glyph(character);
      glyphs.add(glyph);
      codes[character - first] = (char) glyphs.size();
      advances.append(' ').append(font.thousandths(font.advance(glyph)));
    }
    widths = advances.append("]]").toString();
    byte[] subset = Subset.of(font, glyphs);
    program = new SharedStream("/Length1 " + subset.length, subset, subset.length);
    Bytes map = toUnicode(characters);
    toUnicode = new SharedStream("", map.array(), map.size());
    present = present(subset);
    name = tag(characterSet) + "+" + font.name();
    descriptor = descriptor(font);
  }

  private static String tag(int characterSet) {
    StringBuilder tag = new StringBuilder();
    for (int rest = characterSet + 1, i = 0; i < 6; i++, rest /= 26) {
      tag.append((char) ('A' + rest % 26));
    }
    return tag.toString();
  }

  private static Bytes toUnicode(List<Integer> characters) {
    Bytes map = new Bytes(4096);
    map.put("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n");
    map.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    map.put("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
    map.put("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < characters.size(); i++) {
      if (i == 0 || !continues(characters, i)) {
        starts.add(i);
      }
    }
    for (int from = 0; from < starts.size(); from += MAPPINGS_PER_BLOCK) {
      int to = Math.min(from + MAPPINGS_PER_BLOCK, starts.size());
      map.number(to - from).put(" beginbfrange\n");
      for (int i = from; i < to; i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : characters.size();
        map.put('<').hex(starts.get(i) + 1).put("><").hex(end).put("><");
        for (char unit : Character.toChars(characters.get(starts.get(i)))) {
          map.hex(unit);
        }
        map.put(">\n");
      }
      map.put("endbfrange\n");
    }
    return map.put("endcmap CMapName currentdict/CMap defineresource pop end end");
  }

  /** Is it in one range with the character before? Only the last byte may grow in a range. */
  private static boolean continues(List<Integer> characters, int i) {
    return characters.get(i) == characters.get(i - 1) + 1
        && (i + 1 & 0xFF) != 0
        && (characters.get(i) & 0xFF) != 0;
  }

  /** A bit for each glyph of the program: all are there. */
  private static byte[] present(byte[] subset) {
    int glyphs = Subset.glyphs(subset);
    byte[] bits = new byte[(glyphs + 7) / 8];
    for (int glyph = 0; glyph < glyphs; glyph++) {
      bits[glyph >> 3] |= (byte) (0x80 >> (glyph & 7));
    }
    return bits;
  }

  private static String descriptor(TrueType font) {
    double angle = font.italicAngle();
    int flags = SYMBOLIC | SERIF | (angle == 0 ? 0 : ITALIC);
    return "/Flags %d/FontBBox[%d %d %d %d]/ItalicAngle %s/Ascent %d/Descent %d/CapHeight %d/StemV %d"
        .formatted(
            flags,
            font.box(0),
            font.box(1),
            font.box(2),
            font.box(3),
            new String(
                new Bytes(8).number(angle).copy(), java.nio.charset.StandardCharsets.US_ASCII),
            font.thousandths(font.header(4)),
            font.thousandths(font.header(6)),
            font.capitalHeight(),
            font.isBold() ? BOLD_STEM : REGULAR_STEM);
  }

  /** Has it the character, which is no half of a pair? */
  boolean has(int codePoint) {
    int at = codePoint - first;
    return at >= 0 && at < codes.length && codes[at] != 0;
  }

  /** The code that shows a character in a string of two bytes each. */
  public int code(int codePoint) {
    return codes[codePoint - first];
  }

  /** Writes the font into a file as the object of that number. */
  public void write(PdfFile file, int number) {
    int cidFont = file.reserve();
    int description = file.reserve();
    int fontFile = file.reserve();
    int cidSet = file.reserve();
    int unicode = file.reserve();
    Bytes body = new Bytes(widths.length() + 256);
    body.put("<</Type/Font/Subtype/Type0/BaseFont/").put(name);
    body.put("/Encoding/Identity-H/DescendantFonts[").reference(cidFont);
    file.object(number, body.put("]/ToUnicode ").reference(unicode).put(">>"));
    body.clear();
    body.put("<</Type/Font/Subtype/CIDFontType2/BaseFont/").put(name);
    body.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
    body.put("/CIDToGIDMap/Identity/W").put(widths).put("/FontDescriptor ");
    file.object(cidFont, body.reference(description).put(">>"));
    body.clear();
    body.put("<</Type/FontDescriptor/FontName/").put(name).put(descriptor);
    body.put("/FontFile2 ").reference(fontFile).put("/CIDSet ").reference(cidSet);
    file.object(description, body.put(">>"));
    file.shared(fontFile, program);
    file.stream(cidSet, "", present, present.length);
    file.shared(unicode, toUnicode);
  }
}
