package ru.rsnms.reports.internal.tagged.file;

import java.util.Arrays;

/** A growing row of bytes in the syntax of PDF. Not thread-safe. */
public final class Bytes {

  private static final int DECIMALS = 1000;
  private static final byte[] HEX =
      "0123456789ABCDEF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private byte[] bytes;
  private int size;

  public Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  public byte[] array() {
    return bytes;
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  public byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  /** Appends characters below U+0100, each as one byte. */
  @SuppressWarnings("deprecation") // drops the upper halves, which is meant here, and is fast
  public Bytes put(String characters) {
    int length = characters.length();
    room(length);
    characters.getBytes(0, length, bytes, size);
    size += length;
    return this;
  }

  public Bytes put(char character) {
    room(1);
    bytes[size++] = (byte) character;
    return this;
  }

  public Bytes put(byte[] others, int length) {
    room(length);
    System.arraycopy(others, 0, bytes, size, length);
    size += length;
    return this;
  }

  public Bytes put(Bytes others) {
    return put(others.bytes, others.size);
  }

  public Bytes number(int number) {
    room(11);
    int rest = number;
    if (rest < 0) {
      bytes[size++] = '-';
      rest = -rest;
    }
    int digits = 1;
    for (int tens = rest; tens >= 10; tens /= 10) {
      digits++;
    }
    for (int i = size + digits - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  /** Appends a number with at most three decimals. */
  public Bytes number(double number) {
    long thousandths = Math.round(number * DECIMALS);
    if (thousandths < 0) {
      put('-');
      thousandths = -thousandths;
    }
    number(Math.toIntExact(thousandths / DECIMALS));
    int fraction = (int) (thousandths % DECIMALS);
    if (fraction > 0) {
      put('.');
      for (int unit = DECIMALS / 10; fraction > 0; unit /= 10) {
        put((char) ('0' + fraction / unit));
        fraction %= unit;
      }
    }
    return this;
  }

  /** Appends numbers, each followed by a space. */
  public Bytes numbers(double... numbers) {
    for (double number : numbers) {
      number(number).put(' ');
    }
    return this;
  }

  /** Appends a reference to an object. */
  public Bytes reference(int object) {
    return number(object).put(" 0 R");
  }

  /** Appends two bytes of a literal string. */
  public void literal(int first, int second) {
    room(4);
    escaped(first);
    escaped(second);
  }

  /** Appends one byte of a literal string. */
  public void literal(int octet) {
    room(2);
    escaped(octet);
  }

  private void escaped(int octet) {
    switch (octet) {
      case '(', ')', '\\' -> {
        bytes[size++] = '\\';
        bytes[size++] = (byte) octet;
      }
      case '\r' -> {
        bytes[size++] = '\\';
        bytes[size++] = 'r';
      }
      default -> bytes[size++] = (byte) octet;
    }
  }

  /** Appends a text string in UTF-16, as titles and descriptions are written. */
  public Bytes text(String text) {
    put("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return put('>');
  }

  /** Appends four hexadecimal digits. */
  public Bytes hex(int unit) {
    room(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[unit >> shift & 15];
    }
    return this;
  }
}
