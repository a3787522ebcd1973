package ru.rsnms.reports.internal.tagged.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that are embedded together: the standard set serves Russian official papers; each
 * other character brings the 256 around it.
 */
final class CharacterSet {

  /** The key of the standard set. */
  static final int STANDARD = -1;

  /** First and last of each stretch, in the order of Unicode. */
  private static final int[][] STRETCHES = {
    {0x20, 0x7E},
    {0xA0, 0xA0},
    {0xA7, 0xA7},
    {0xA9, 0xA9},
    {0xAB, 0xAB},
    {0xAD, 0xAD},
    {0xB0, 0xB3},
    {0xB7, 0xB7},
    {0xB9, 0xB9},
    {0xBB, 0xBB},
    {0xD7, 0xD7},
    {0x401, 0x401},
    {0x410, 0x44F},
    {0x451, 0x451},
    {0x2010, 0x2015},
    {0x2018, 0x201E},
    {0x2020, 0x2022},
    {0x2026, 0x2026},
    {0x2030, 0x2030},
    {0x2032, 0x2033},
    {0x2039, 0x203A},
    {0x20BD, 0x20BD},
    {0x2116, 0x2116},
    {0x2122, 0x2122},
    {0x2212, 0x2212},
    {0x2248, 0x2248},
    {0x2260, 0x2260},
    {0x2264, 0x2265}
  };

  private static final int BLOCK_BITS = 8;

  private CharacterSet() {}

  /** The key of the set that has a character. */
  static int of(int codePoint) {
    return isStandard(codePoint) ? STANDARD : codePoint >> BLOCK_BITS;
  }

  private static boolean isStandard(int codePoint) {
    for (int[] stretch : STRETCHES) {
      if (codePoint <= stretch[1]) {
        return codePoint >= stretch[0];
      }
    }
    return false;
  }

  /** The characters of a set. */
  static List<Integer> characters(int key) {
    List<Integer> characters = new ArrayList<>();
    if (key == STANDARD) {
      for (int[] stretch : STRETCHES) {
        addStretch(characters, stretch[0], stretch[1]);
      }
    } else {
      addStretch(characters, key << BLOCK_BITS, (key + 1 << BLOCK_BITS) - 1);
      characters.removeIf(CharacterSet::isStandard);
    }
    return characters;
  }

  private static void addStretch(List<Integer> characters, int from, int to) {
    for (int c = from; c <= to; c++) {
      characters.add(c);
    }
  }
}
