package ru.rsnms.reports.internal.tagged.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType font that measuring and embedding need. Immutable. */
final class TrueType {

  private static final int HEADER = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int POSTSCRIPT_NAME = 6;
  private static final int UNICODE_PLATFORM = 3;

  private record Place(int offset, int length) {}

  private final ByteBuffer data;
  private final Map<String, Place> tables = new HashMap<>();
  private final TreeMap<Integer, Integer> glyphs = new TreeMap<>();
  private final int unitsPerEm;
  private final int measuredGlyphs;
  private final boolean longOffsets;

  TrueType(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int at = HEADER + i * TABLE_ENTRY;
      String tag = new String(bytes, at, 4, StandardCharsets.US_ASCII);
      tables.put(tag, new Place(data.getInt(at + 8), data.getInt(at + 12)));
    }
    unitsPerEm = u16(at("head") + 18);
    longOffsets = u16(at("head") + 50) == 1;
    measuredGlyphs = u16(at("hhea") + 34);
    readCharacters();
  }

  private int at(String table) {
    Place place = tables.get(table);
    if (place == null) {
      throw new IllegalArgumentException("Not a TrueType font: it has no table " + table);
    }
    return place.offset();
  }

  private int u16(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  private void readCharacters() {
    int cmap = at("cmap");
    int best = -1;
    int bestFormat = 0;
    for (int i = 0; i < u16(cmap + 2); i++) {
      int entry = cmap + 4 + i * 8;
      int subtable = cmap + data.getInt(entry + 4);
      int format = u16(subtable);
      boolean unicode = u16(entry) == UNICODE_PLATFORM || u16(entry) == 0;
      if (unicode && (format == 4 || format == 12) && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("The font has no Unicode character map");
    }
    if (bestFormat == 12) {
      readGroups(best);
    } else {
      readSegments(best);
    }
  }

  private void readGroups(int at) {
    for (int i = 0; i < data.getInt(at + 12); i++) {
      int group = at + 16 + i * 12;
      int first = data.getInt(group);
      for (int c = first; c <= data.getInt(group + 4); c++) {
        add(c, data.getInt(group + 8) + c - first);
      }
    }
  }

  private void readSegments(int at) {
    int twice = u16(at + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = u16(at + 14 + i);
      int start = u16(at + 16 + twice + i);
      int delta = u16(at + 16 + 2 * twice + i);
      int rangeAt = at + 16 + 3 * twice + i;
      int range = u16(rangeAt);
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        int glyph = range == 0 ? c + delta : u16(rangeAt + range + 2 * (c - start));
        add(c, glyph == 0 ? 0 : range == 0 ? glyph & 0xFFFF : glyph + delta & 0xFFFF);
      }
    }
  }

  private void add(int character, int glyph) {
    if (glyph != 0) {
      glyphs.put(character, glyph);
    }
  }

  /** Every character the font has, with its glyph, in the order of Unicode. */
  TreeMap<Integer, Integer> glyphs() {
    return glyphs;
  }

  /** Advance of a glyph in units of the font. */
  int advance(int glyph) {
    return u16(at("hmtx") + 4 * Math.min(glyph, measuredGlyphs - 1));
  }

  int leftBearing(int glyph) {
    int extra = glyph - measuredGlyphs;
    int at = at("hmtx");
    return data.getShort(extra < 0 ? at + 4 * glyph + 2 : at + 4 * measuredGlyphs + 2 * extra);
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** A measure of the horizontal header: ascender 4, descender 6, line gap 8. */
  int header(int field) {
    return data.getShort(at("hhea") + field);
  }

  /** A corner of the box around all glyphs: 0 left, 1 bottom, 2 right, 3 top; in thousandths. */
  int box(int corner) {
    return thousandths(data.getShort(at("head") + 36 + 2 * corner));
  }

  double italicAngle() {
    return data.getInt(at("post") + 4) / 65536d;
  }

  boolean isBold() {
    return (u16(at("head") + 44) & 1) != 0;
  }

  int capitalHeight() {
    Place os2 = tables.get("OS/2");
    boolean known = os2 != null && u16(os2.offset()) >= 2;
    return thousandths(known ? data.getShort(os2.offset() + 88) : header(4));
  }

  int thousandths(int units) {
    return units * 1000 / unitsPerEm;
  }

  String name() {
    int at = at("name");
    int strings = at + u16(at + 4);
    for (int i = 0; i < u16(at + 2); i++) {
      int entry = at + 6 + i * 12;
      if (u16(entry + 6) == POSTSCRIPT_NAME) {
        byte[] name = new byte[u16(entry + 8)];
        data.get(strings + u16(entry + 10), name);
        boolean wide = u16(entry) == UNICODE_PLATFORM || u16(entry) == 0;
        return new String(name, wide ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
      }
    }
    return "Font";
  }

  /** The outline of a glyph; empty for a blank. */
  ByteBuffer outline(int glyph) {
    int loca = at("loca");
    int from = longOffsets ? data.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
    int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2 * u16(loca + 2 * glyph + 2);
    return data.slice(at("glyf") + from, to - from);
  }

  /** A table copied whole. */
  byte[] table(String tag) {
    Place place = tables.get(tag);
    byte[] copy = new byte[place.length()];
    data.get(place.offset(), copy);
    return copy;
  }
}
