package ru.rsnms.web.reserve;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** A file given on a page, kept between its preview and its taking over. */
public class GivenFile implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What the server takes; the page says so before anything is sent. */
  private static final int MAX_BYTES = 2_000_000;

  private transient Part part;
  private byte[] bytes;

  /** Takes what was given now; tells whether there is a file. */
  boolean take() {
    if (part == null || part.getSize() == 0) {
      return false;
    }
    try (var stream = part.getInputStream()) {
      bytes = stream.readNBytes(MAX_BYTES + 1);
      return true;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** {@code null} until one was taken. */
  byte[] bytes() {
    return bytes == null ? null : bytes.clone();
  }

  public int getMaxBytes() {
    return MAX_BYTES;
  }

  public Part getPart() {
    return part;
  }

  public void setPart(Part part) {
    this.part = part;
  }
}
