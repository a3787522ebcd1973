package ru.rsnms.reports.internal.tagged.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/**
 * Writes the objects of one file as they are finished and remembers only where they stand. One file
 * belongs to one thread; {@link #close} must be called to free native memory.
 */
public final class PdfFile implements AutoCloseable {

  private static final int CHUNK = 8192;
  private static final int ID_BYTES = 16;

  private final OutputStream out;
  private final MessageDigest digest = digest();
  private final Deflater deflater = new Deflater();
  private final Bytes line = new Bytes(256);
  private final byte[] packed = new byte[CHUNK];
  private long[] offsets = new long[64];
  private int objects;
  private long position;

  public PdfFile(OutputStream out) {
    this.out = out;
    write(line.put("%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n"));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of an object that will be written later. */
  public int reserve() {
    return ++objects;
  }

  /** Writes an object that has been reserved. */
  public void object(int number, Bytes body) {
    begin(number);
    write(body);
    write(line.put("\nendobj\n"));
  }

  /** Writes an object and says its number. */
  public int object(Bytes body) {
    int number = reserve();
    object(number, body);
    return number;
  }

  /**
   * Writes a stream as it is.
   *
   * @param entries of its dictionary besides its length
   */
  public void stream(int number, String entries, byte[] data, int length) {
    begin(number);
    write(line.put("<<").put(entries).put("/Length ").number(length).put(">>\nstream\n"));
    write(data, length);
    write(line.put("\nendstream\nendobj\n"));
  }

  /** Writes a stream that many files share; only its name enters the name of the file. */
  public void shared(int number, SharedStream stream) {
    begin(number);
    write(line.put(stream.head()));
    byte[] data = stream.data();
    try {
      out.write(data, 0, data.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    position += data.length;
    digest.update(stream.name());
    write(line.put("\nendstream\nendobj\n"));
  }

  /** Writes a stream that is deflated here. */
  public void deflated(int number, String entries, Bytes data) {
    Bytes deflated = new Bytes(Math.max(256, data.size() / 3));
    deflater.reset();
    deflater.setInput(data.array(), 0, data.size());
    deflater.finish();
    while (!deflater.finished()) {
      deflated.put(packed, deflater.deflate(packed));
    }
    stream(number, entries + "/Filter/FlateDecode", deflated.array(), deflated.size());
  }

  private void begin(int number) {
    if (number >= offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(number + 1, offsets.length * 2));
    }
    offsets[number] = position;
    write(line.number(number).put(" 0 obj\n"));
  }

  private void write(Bytes bytes) {
    write(bytes.array(), bytes.size());
    if (bytes == line) {
      line.clear();
    }
  }

  private void write(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    digest.update(bytes, 0, length);
    position += length;
  }

  /** Writes the cross-reference table and the trailer. The file is named by its content. */
  public void finish(int catalog, int information) {
    String id = HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    long table = position;
    write(line.put("xref\n0 ").number(objects + 1).put("\n0000000000 65535 f \n"));
    for (int number = 1; number <= objects; number++) {
      if (offsets[number] == 0) {
        throw new IllegalStateException("Object %d was never written".formatted(number));
      }
      place(offsets[number]);
    }
    write(
        line.put("trailer\n<</Size ")
            .number(objects + 1)
            .put("/Root ")
            .reference(catalog)
            .put("/Info ")
            .reference(information)
            .put("/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + table + "\n%%EOF\n"));
  }

  private void place(long offset) {
    long unit = 1_000_000_000L;
    for (long rest = offset; unit > 0; unit /= 10) {
      line.put((char) ('0' + rest / unit));
      rest %= unit;
    }
    write(line.put(" 00000 n \n"));
  }

  @Override
  public void close() {
    deflater.end();
  }
}
