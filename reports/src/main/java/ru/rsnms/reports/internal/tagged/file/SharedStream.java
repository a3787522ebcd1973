package ru.rsnms.reports.internal.tagged.file;

import java.util.zip.Deflater;

/** A stream of the same bytes in many files, deflated once. Immutable. */
public final class SharedStream {

  private final String head;
  private final byte[] data;
  private final byte[] name;

  /**
   * Deflates a stream as well as possible.
   *
   * @param entries of its dictionary besides its length and its filter
   */
  public SharedStream(String entries, byte[] bytes, int length) {
    data = deflated(bytes, length);
    head = "<<" + entries + "/Filter/FlateDecode/Length " + data.length + ">>\nstream\n";
    name = PdfFile.digest().digest(data);
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

  String head() {
    return head;
  }

  byte[] data() {
    return data;
  }

  /** What stands for its bytes in the name of a file. */
  byte[] name() {
    return name;
  }
}
