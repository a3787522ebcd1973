package ru.rsnms.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An export in memory that tests may spoil. */
final class SomeExport implements Export {

  private final Map<String, byte[]> files;

  SomeExport(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  SomeExport copy() {
    return new SomeExport(files);
  }

  @Override
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name));
  }

  void write(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  void remove(String name) {
    files.remove(name);
  }

  List<String> in(String folder) {
    return names().stream().filter(name -> name.startsWith(folder)).toList();
  }

  List<String> lines(String name) {
    try {
      return new ArrayList<>(Export.lines(files.get(name)));
    } catch (BadFormat e) {
      throw new IllegalStateException(e);
    }
  }

  void writeLines(String name, List<String> lines) {
    var text = String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void change(String name, int line, UnaryOperator<Map<String, Object>> change) {
    var lines = lines(name);
    lines.set(line, changed(lines.get(line), change));
    writeLines(name, lines);
  }

  static String changed(String line, UnaryOperator<Map<String, Object>> change) {
    return CanonicalText.of(change.apply(new HashMap<>(parsed(line))));
  }

  static Map<String, Object> parsed(String line) {
    try {
      return Json.object(line);
    } catch (BadFormat e) {
      throw new IllegalStateException(e);
    }
  }

  /** The manifest again says what there is, as a forger would make it. */
  void recount() {
    Map<String, Object> manifest = new HashMap<>();
    manifest.put("format", Manifest.FORMAT);
    manifest.put("version", Manifest.VERSION);
    manifest.put("madeAt", "2026-11-21T10:00:00.000000Z");
    manifest.put("issuers", Map.of("i-0", "Министерство"));
    manifest.put("rows", count(ROWS));
    manifest.put("links", count(LINKS));
    manifest.put("seals", count(SEALS));
    manifest.put("papers", (long) in(PAPERS).size());
    manifest.put("contents", (long) in(CONTENTS).size());
    manifest.put("signatures", count(SIGNED));
    manifest.put("signatureTexts", (long) in(SIGNATURES).size());
    manifest.put("copies", (long) in(COPIES).size());
    manifest.put("proofs", (long) in(PROOFS).size());
    files.put(MANIFEST, CanonicalText.of(manifest).getBytes(StandardCharsets.UTF_8));
  }

  private long count(String file) {
    return new String(files.get(file), StandardCharsets.ISO_8859_1)
        .chars()
        .filter(c -> c == '\n')
        .count();
  }

  boolean isSameAs(SomeExport other) {
    return files.keySet().equals(other.files.keySet())
        && files.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
  }
}
