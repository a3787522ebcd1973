package ru.rsnms.reports.internal.tagged.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Where Russian words may be divided: by Liang's method, with at least three letters on either
 * side. Abbreviations in capitals, words with digits and names – words with a capital that do not
 * begin a sentence – are never divided. Immutable.
 */
public final class Hyphenator {

  private static final String PATTERNS = "/ru/rsnms/reports/hyphenation/russian.patterns";
  private static final int LEAST_LETTERS = 3;
  private static final int LONGEST_WORD = 60;

  /** A full stop after so few letters is that of an abbreviation. */
  private static final int LONGEST_SHORT_FORM = 3;

  private static final Hyphenator RUSSIAN = new Hyphenator();

  /** The full stop that stands for either end of a word, а to я, ё. */
  private static final int LETTERS = 34;

  /** The patterns that begin with some letters, as a tree: its nodes are found without a copy. */
  private static final class Beginning {
    private Beginning[] next;
    private byte[] between;

    Beginning at(char letter) {
      return next == null ? null : next[index(letter)];
    }

    Beginning with(char letter) {
      if (next == null) {
        next = new Beginning[LETTERS];
      }
      int index = index(letter);
      if (next[index] == null) {
        next[index] = new Beginning();
      }
      return next[index];
    }

    private static int index(char letter) {
      return letter == '.' ? 0 : letter == '\u0451' ? LETTERS - 1 : letter - '\u0430' + 1;
    }
  }

  private final Beginning patterns = new Beginning();

  private Hyphenator() {
    try (var in = Hyphenator.class.getResourceAsStream(PATTERNS);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("%") && !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(PATTERNS, e);
    }
  }

  public static Hyphenator russian() {
    return RUSSIAN;
  }

  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] between = new byte[pattern.length() + 1];
    for (char c : pattern.toCharArray()) {
      if (Character.isDigit(c)) {
        between[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    Beginning node = patterns;
    for (int i = 0; i < letters.length(); i++) {
      node = node.with(letters.charAt(i));
    }
    node.between = between;
  }

  /** May a line end with a hyphen before the character at the index? */
  public boolean divides(CharSequence text, int at) {
    int start = at;
    while (start > 0 && at - start <= LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return at - start >= LEAST_LETTERS
        && end - at >= LEAST_LETTERS
        && isWhole(text, start, end)
        && points(text, start, end).get(at - start);
  }

  /**
   * Where a word may be divided, counted from its start; empty if the stretch is not a word to
   * divide.
   */
  BitSet points(CharSequence text, int start, int end) {
    BitSet points = new BitSet();
    if (end - start < 2 * LEAST_LETTERS
        || end - start > LONGEST_WORD
        || !isDivisible(text, start, end)) {
      return points;
    }
    byte[] strongest = strongest(text, start, end);
    for (int i = LEAST_LETTERS; i <= end - start - LEAST_LETTERS; i++) {
      if ((strongest[i + 1] & 1) == 1) {
        points.set(i);
      }
    }
    return points;
  }

  /** What the patterns say of the places between the letters of a word with its ends. */
  private byte[] strongest(CharSequence text, int start, int end) {
    int length = end - start + 2;
    byte[] strongest = new byte[length + 1];
    for (int from = 0; from < length; from++) {
      Beginning node = patterns;
      for (int at = from; at < length && node != null; at++) {
        boolean atEnd = at == 0 || at == length - 1;
        node = node.at(atEnd ? '.' : Character.toLowerCase(text.charAt(start + at - 1)));
        if (node != null && node.between != null) {
          for (int i = 0; i <= at + 1 - from; i++) {
            strongest[from + i] = (byte) Math.max(strongest[from + i], node.between[i]);
          }
        }
      }
    }
    return strongest;
  }

  /** No part of something longer: a number, an address, an abbreviation with full stops. */
  private static boolean isWhole(CharSequence text, int start, int end) {
    return (start == 0 || !isGlue(text.charAt(start - 1)))
        && (end == text.length() || !isGlue(text.charAt(end)));
  }

  private static boolean isGlue(char c) {
    return Character.isDigit(c) || c == '@' || c == '_' || c == '\u2011';
  }

  private static boolean isDivisible(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      boolean russian = c >= '\u0430' && c <= '\u044F' || c == '\u0451';
      if (!russian || i > start && Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return isWhole(text, start, end)
        && !(Character.isUpperCase(text.charAt(start)) && isName(text, start, end));
  }

  /** A word with a capital that does not begin a sentence or has initials behind it. */
  private static boolean isName(CharSequence text, int start, int end) {
    int after = end;
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    boolean initials =
        after > end
            && after + 1 < text.length()
            && Character.isUpperCase(text.charAt(after))
            && text.charAt(after + 1) == '.';
    return initials || !beginsSentence(text, start);
  }

  private static boolean beginsSentence(CharSequence text, int start) {
    int before = start;
    while (before > 0 && isBlankOrOpening(text.charAt(before - 1))) {
      before--;
    }
    if (before == 0 || before < start && text.charAt(before) == '\n') {
      return true;
    }
    char last = text.charAt(before - 1);
    if (last != '.') {
      return last == '!' || last == '?';
    }
    int word = before - 1;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    int letters = before - 1 - word;
    return letters == 0 || letters > LONGEST_SHORT_FORM;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n';
  }

  private static boolean isBlankOrOpening(char c) {
    return isBlank(c) || c == '(' || c == '\u00AB' || c == '\u201E';
  }
}
