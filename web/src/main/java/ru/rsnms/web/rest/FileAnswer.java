package ru.rsnms.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import ru.rsnms.document.PaperFile;

/** Answers with a file that is whole before its first byte leaves. */
public final class FileAnswer {

  private FileAnswer() {}

  /** A paper that is there already. */
  public static Response of(PaperFile paper) {
    return Response.ok(paper.bytes(), paper.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(paper.name()))
        .build();
  }

  /** Writes the file; what it throws is the answer instead. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * @param name what the reader's copy is called, with its ending
   */
  public static Response of(String name, String mediaType, Writing writing) throws IOException {
    var file = Files.createTempFile("answer", null);
    try (var out = Files.newOutputStream(file)) {
      writing.to(out);
    } catch (IOException | RuntimeException refused) {
      Files.delete(file);
      throw refused;
    }
    StreamingOutput body =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.delete(file);
          }
        };
    return Response.ok(body, mediaType)
        .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
        .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(name))
        .build();
  }
}
