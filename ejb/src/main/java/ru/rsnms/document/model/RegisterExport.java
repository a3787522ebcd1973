package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.rsnms.document.model.RegisterTables.Part;
import ru.rsnms.shared.CanonicalJson;

/**
 * Writes the whole register as a ZIP archive that can be verified without the system
 * (docs/register-format.md).
 *
 * <p>The seals are read before the tables, so that they never know more than the tables.
 */
@ApplicationScoped
public class RegisterExport {

  private static final String FORMAT = "rsnms register export";
  private static final int VERSION = 2;
  private static final Map<String, String> ENDINGS =
      Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");
  private static final Map<Part, String> TABLES =
      new EnumMap<>(Map.of(Part.ROW, "rows", Part.LINK, "links", Part.SIGNATURE, "signatures"));

  /** What the manifest calls the files of a folder. */
  private static final Map<String, String> COUNTS =
      Map.of(
          "contents", "contents",
          "papers", "papers",
          "signatures", "signatureTexts",
          "copies", "copies",
          "proofs", "proofs");

  private RegisterTables tables;
  private SealBook seals;

  protected RegisterExport() {
    // for the container
  }

  @Inject
  public RegisterExport(RegisterTables tables, SealBook seals) {
    this.tables = tables;
    this.seals = seals;
  }

  /** Writes everything and leaves the stream open. */
  public void write(OutputStream out, Instant at) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var sealFile = seals.seals();
    Map<String, Object> manifest = new TreeMap<>();
    writeFiles(zip, writeTables(zip, manifest), manifest);
    entry(zip, "seals.jsonl", sealFile);
    entry(zip, "seal.pub", seals.publicKey());
    manifest.put("seals", new String(sealFile, StandardCharsets.UTF_8).lines().count());
    manifest.put("issuers", tables.issuers());
    manifest.put("madeAt", at.toString());
    manifest.put("format", FORMAT);
    manifest.put("version", VERSION);
    entry(zip, "manifest.json", bytes(CanonicalJson.write(manifest)));
    zip.finish();
  }

  /** A file a table; what encloses files is given back. */
  private List<RegisterTables.Line> writeTables(ZipOutputStream zip, Map<String, Object> manifest)
      throws IOException {
    List<RegisterTables.Line> enclosing = new ArrayList<>();
    try (var lines = tables.lines()) {
      var ahead = new Ahead(lines.iterator());
      for (var part : Part.values()) {
        var count = 0L;
        zip.putNextEntry(new ZipEntry(TABLES.get(part) + ".jsonl"));
        for (var line = ahead.next(part); line != null; line = ahead.next(part)) {
          zip.write(bytes(line.line() + "\n"));
          count++;
          if (line.id() != null) {
            enclosing.add(line);
          }
        }
        manifest.put(TABLES.get(part), count);
      }
    }
    return enclosing;
  }

  /** Lines of which the next one can be looked at before it is taken. */
  private static final class Ahead {
    private final Iterator<RegisterTables.Line> lines;
    private RegisterTables.Line next;

    Ahead(Iterator<RegisterTables.Line> lines) {
      this.lines = lines;
      this.next = lines.hasNext() ? lines.next() : null;
    }

    /** The next line if it is of the table, else {@code null}. */
    RegisterTables.Line next(Part part) {
      if (next == null || next.part() != part) {
        return null;
      }
      var taken = next;
      next = lines.hasNext() ? lines.next() : null;
      return taken;
    }
  }

  /** Files are named by their digests; one that is named twice is written once. */
  private void writeFiles(
      ZipOutputStream zip, List<RegisterTables.Line> enclosing, Map<String, Object> manifest)
      throws IOException {
    Map<String, Set<String>> written = new TreeMap<>();
    COUNTS.keySet().forEach(folder -> written.put(folder, new HashSet<>()));
    for (var line : enclosing) {
      var files = line.part() == Part.ROW ? ofDocument(line) : ofSignature(line);
      for (var file : files) {
        if (written.get(file.folder).add(file.name)) {
          entry(zip, file.folder + "/" + file.name, file.bytes.get());
        }
      }
    }
    written.forEach((folder, names) -> manifest.put(COUNTS.get(folder), names.size()));
  }

  /** A file of the archive, read when it is written. */
  private record Enclosed(String folder, String name, Supplier<byte[]> bytes) {}

  private List<Enclosed> ofDocument(RegisterTables.Line line) {
    List<Enclosed> files = new ArrayList<>();
    files.add(
        new Enclosed("contents", line.text() + ".json", () -> bytes(tables.frozenText(line.id()))));
    if (line.paper() != null) {
      files.add(new Enclosed("papers", line.paper() + ".pdf", () -> tables.paper(line.id())));
    }
    return files;
  }

  private List<Enclosed> ofSignature(RegisterTables.Line line) {
    List<Enclosed> files = new ArrayList<>();
    files.add(
        new Enclosed(
            "signatures", line.text() + ".txt", () -> bytes(tables.canonicalText(line.id()))));
    files.add(
        new Enclosed(
            "copies", line.paper() + ".pdf", () -> tables.signatureFiles(line.id()).copy()));
    if (line.proof() != null) {
      files.add(
          new Enclosed(
              "proofs",
              line.proof() + ENDINGS.getOrDefault(line.proofType(), ".sig"),
              () -> tables.signatureFiles(line.id()).proof()));
    }
    return files;
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
