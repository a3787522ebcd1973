package ru.rsnms.web.document;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** What is typed about the readers of an order. */
public class ReadersForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate due;
  private LocalDate on;
  private transient Part scan;

  /** The scan given, or {@code null}. */
  byte[] bytes() {
    if (scan == null || scan.getSize() == 0) {
      return null;
    }
    try (var stream = scan.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Part getScan() {
    return scan;
  }

  public void setScan(Part scan) {
    this.scan = scan;
  }
}
