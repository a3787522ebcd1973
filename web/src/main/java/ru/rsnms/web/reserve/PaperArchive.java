package ru.rsnms.web.reserve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.rsnms.document.PaperFile;

/** Lays papers into an archive as they come; none is kept in memory. */
final class PaperArchive implements AutoCloseable {

  private final ZipOutputStream zip;
  private final Set<String> names = new HashSet<>();

  PaperArchive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
  }

  void add(PaperFile paper) {
    try {
      zip.putNextEntry(new ZipEntry(free(paper.name().replaceAll("[\\\\/:*?\"<>|]", "_"))));
      zip.write(paper.bytes());
      zip.closeEntry();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String free(String name) {
    var dot = name.lastIndexOf('.');
    var free = name;
    for (var copy = 2; !names.add(free); copy++) {
      free = name.substring(0, dot) + " (" + copy + ")" + name.substring(dot);
    }
    return free;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
