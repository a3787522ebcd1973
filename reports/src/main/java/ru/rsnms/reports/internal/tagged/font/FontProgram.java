package ru.rsnms.reports.internal.tagged.font;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;

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
  private final byte[] program;
  private final int programLength;
  private final byte[] toUnicode;
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
    programLength = subset.length;
    program = deflated(subset, subset.length);
    Bytes map = toUnicode(characters);
    toUnicode = deflated(map.array(), map.size());
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

  private static byte[] deflated(byte[] bytes, int length) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(bytes, 0, length);
    deflater.finish();
    byte[] chunk = new byte[4096];
    Bytes deflated = new Bytes(length / 2 + 64);
    while (!deflater.finished()) {
      deflated.put(chunk, deflater.deflate(chunk));
    }
    deflater.end();
    return deflated.copy();
  }

  private static Bytes toUnicode(List<Integer> characters) {
    Bytes map = new Bytes(8192);
    map.put("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n");
    map.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    map.put("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
    map.put("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    for (int from = 0; from < characters.size(); from += MAPPINGS_PER_BLOCK) {
      int to = Math.min(from + MAPPINGS_PER_BLOCK, characters.size());
      map.number(to - from).put(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.put('<').hex(i + 1).put("><");
        for (char unit : Character.toChars(characters.get(i))) {
          map.hex(unit);
        }
        map.put(">\n");
      }
      map.put("endbfchar\n");
    }
    return map.put("endcmap CMapName currentdict/CMap defineresource pop end end");
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
    String packed = "/Filter/FlateDecode";
    file.stream(fontFile, packed + "/Length1 " + programLength, program, program.length);
    file.stream(cidSet, "", present, present.length);
    file.stream(unicode, packed, toUnicode, toUnicode.length);
  }
}
