package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the whole register as a ZIP archive that can be verified without the system
 * (docs/register-format.md).
 *
 * <p>The seals are read before the tables, so that they never know more than the tables.
 */
@ApplicationScoped
public class RegisterExport {

  private static final String FORMAT = "rsnms register export";
  private static final int VERSION = 1;

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
    var documents = writeTables(zip, manifest);
    writeFiles(zip, documents, manifest);
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

  /** Rows come before links; the documents of the rows are given back. */
  private List<RegisterTables.Line> writeTables(ZipOutputStream zip, Map<String, Object> manifest)
      throws IOException {
    List<RegisterTables.Line> documents = new ArrayList<>();
    var links = 0L;
    zip.putNextEntry(new ZipEntry("rows.jsonl"));
    try (var lines = tables.lines()) {
      for (var line : (Iterable<RegisterTables.Line>) lines::iterator) {
        if (line.isRow()) {
          documents.add(line);
        } else if (links++ == 0) {
          zip.putNextEntry(new ZipEntry("links.jsonl"));
        }
        zip.write(bytes(line.text() + "\n"));
      }
    }
    if (links == 0) {
      zip.putNextEntry(new ZipEntry("links.jsonl"));
    }
    manifest.put("rows", documents.size());
    manifest.put("links", links);
    return documents;
  }

  /** Files are named by their digests; one that two documents share is written once. */
  private void writeFiles(
      ZipOutputStream zip, List<RegisterTables.Line> documents, Map<String, Object> manifest)
      throws IOException {
    Set<String> contents = new HashSet<>();
    Set<String> papers = new HashSet<>();
    for (var document : documents) {
      if (contents.add(document.content())) {
        var text = bytes(tables.frozenText(document.order()));
        entry(zip, "contents/" + document.content() + ".json", text);
      }
      if (document.paper() != null && papers.add(document.paper())) {
        entry(zip, "papers/" + document.paper() + ".pdf", tables.paper(document.order()));
      }
    }
    manifest.put("contents", contents.size());
    manifest.put("papers", papers.size());
    manifest.put("signatures", 0);
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
