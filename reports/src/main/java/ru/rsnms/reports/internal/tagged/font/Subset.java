package ru.rsnms.reports.internal.tagged.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A font program with some glyphs of a font and without hinting, which print and present screens do
 * not use. Glyph 0 is the missing one; the others stand in the order asked for, then the parts of
 * which they are composed.
 */
final class Subset {

  private static final int ARGUMENTS_ARE_WORDS = 1;
  private static final int HAS_SCALE = 8;
  private static final int MORE_COMPONENTS = 0x20;
  private static final int HAS_TWO_SCALES = 0x40;
  private static final int HAS_MATRIX = 0x80;
  private static final int HAS_INSTRUCTIONS = 0x100;
  private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

  private final TrueType font;
  private final List<Integer> glyphs = new ArrayList<>();

  private Subset(TrueType font, List<Integer> wanted) {
    this.font = font;
    glyphs.add(0);
    glyphs.addAll(wanted);
  }

  /**
   * Cuts a font.
   *
   * @param wanted glyphs of the font; the first becomes glyph 1; repetitions are allowed
   */
  static byte[] of(TrueType font, List<Integer> wanted) {
    return new Subset(font, wanted).program();
  }

  /** How many glyphs a cut program has: its last table says so. */
  static int glyphs(byte[] program) {
    ByteBuffer file = ByteBuffer.wrap(program);
    int lastTable = 12 + 16 * (file.getShort(4) - 1);
    return file.getShort(file.getInt(lastTable + 8) + 4) & 0xFFFF;
  }

  private byte[] program() {
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.add(outlines.size());
      byte[] outline = outline(font.outline(glyphs.get(i)));
      outlines.write(outline, 0, outline.length);
      outlines.write(new byte[-outline.length & 3], 0, -outline.length & 3);
    }
    offsets.add(outlines.size());
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", head());
    tables.put("hhea", header("hhea", 34));
    tables.put("hmtx", measures());
    tables.put("loca", places(offsets));
    tables.put("maxp", header("maxp", 4));
    return assembled(tables);
  }

  private byte[] outline(ByteBuffer outline) {
    if (outline.limit() == 0) {
      return new byte[0];
    }
    int contours = outline.getShort(0);
    return contours >= 0 ? simple(outline, contours) : composed(outline);
  }

  private static byte[] simple(ByteBuffer outline, int contours) {
    int hints = 10 + 2 * contours;
    int length = outline.getShort(hints) & 0xFFFF;
    byte[] bare = new byte[outline.limit() - length];
    outline.get(0, bare, 0, hints);
    outline.get(hints + 2 + length, bare, hints + 2, bare.length - hints - 2);
    return bare;
  }

  private byte[] composed(ByteBuffer outline) {
    int at = 10;
    int flags;
    byte[] bytes = new byte[outline.limit()];
    outline.get(0, bytes);
    ByteBuffer changed = ByteBuffer.wrap(bytes);
    do {
      flags = outline.getShort(at) & 0xFFFF;
      changed.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
      glyphs.add(outline.getShort(at + 2) & 0xFFFF);
      changed.putShort(at + 2, (short) (glyphs.size() - 1));
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
    byte[] bare = new byte[at];
    changed.get(0, bare);
    return bare;
  }

  private static int scaleLength(int flags) {
    if ((flags & HAS_SCALE) != 0) {
      return 2;
    }
    return (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
  }

  private byte[] head() {
    byte[] head = font.table("head");
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
    return head;
  }

  /** A table in which only the number of glyphs is another. */
  private byte[] header(String tag, int countAt) {
    byte[] table = font.table(tag);
    ByteBuffer.wrap(table).putShort(countAt, (short) glyphs.size());
    return table;
  }

  private byte[] measures() {
    ByteBuffer measures = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      measures.putShort((short) font.advance(glyph)).putShort((short) font.leftBearing(glyph));
    }
    return measures.array();
  }

  private static byte[] places(List<Integer> offsets) {
    ByteBuffer places = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(places::putInt);
    return places.array();
  }

  private static byte[] assembled(Map<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += table.length + 3 & ~3;
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (tables.size() * 16 - power * 16));
    int at = 12 + 16 * tables.size();
    int head = 0;
    for (var table : tables.entrySet()) {
      byte[] content = table.getValue();
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(checksum(ByteBuffer.wrap(content))).putInt(at).putInt(content.length);
      file.put(at, content);
      head = table.getKey().equals("head") ? at : head;
      at += content.length + 3 & ~3;
    }
    file.putInt(head + 8, CHECKSUM_MAGIC - checksum(file.rewind()));
    return file.array();
  }

  private static int checksum(ByteBuffer content) {
    int sum = 0;
    int words = content.limit() / 4;
    for (int i = 0; i < words; i++) {
      sum += content.getInt(4 * i);
    }
    for (int i = words * 4, shift = 24; i < content.limit(); i++, shift -= 8) {
      sum += (content.get(i) & 0xFF) << shift;
    }
    return sum;
  }
}
