package ru.rsnms.web.reserve;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import ru.rsnms.reserve.AttachedFile;

/** A file that the candidate chooses on a page. */
public class ProofForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient Part file;

  /** The file chosen, or {@code null}. */
  AttachedFile chosen() {
    if (file == null || file.getSize() == 0) {
      return null;
    }
    try (var stream = file.getInputStream()) {
      return new AttachedFile(file.getSubmittedFileName(), stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
