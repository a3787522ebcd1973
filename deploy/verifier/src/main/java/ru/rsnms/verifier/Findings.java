package ru.rsnms.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Collects what is wrong while the export is read. */
final class Findings {

  private final List<Violation> violations = new ArrayList<>();
  private final Map<String, String> issuers;

  /**
   * @param issuers names of the issuers by id, as the manifest has them
   */
  Findings(Map<String, String> issuers) {
    this.issuers = issuers;
  }

  void add(Violation.Kind kind, String place, Object... details) {
    violations.add(new Violation(kind, place, details));
  }

  String place(Journal journal) {
    var issuer = issuers.getOrDefault(journal.issuer(), journal.issuer());
    return Texts.of(
        "place.journal." + (journal.isNumbered() ? "numbers" : "history"),
        issuer,
        Texts.word(journal.kind()),
        Long.toString(journal.year()));
  }

  String place(Link link) {
    return Texts.of("place.link", place(link.journal()), Long.toString(link.position()));
  }

  String place(Row row) {
    return Texts.of("place.row", place(row.journal()), row.fields().values().get("number"));
  }

  String place(SignatureRow row) throws BadFormat {
    var fields = row.fields().values();
    return Texts.of("place.signature", fields.get("name"), fields.get("signed-on"), row.id());
  }

  List<Violation> all() {
    return List.copyOf(violations);
  }

  /** How a line becomes a thing. */
  interface Reader<T> {
    T read(String line) throws BadFormat;
  }

  /** Reads each line of a file; what cannot be read is found and left out. */
  <T> List<T> lines(Export export, String file, Reader<T> reader) {
    List<T> found = new ArrayList<>();
    eachLine(export, file, (line, number) -> readLine(file, line, number, reader, found));
    return found;
  }

  private <T> void readLine(String file, String line, int number, Reader<T> reader, List<T> found) {
    try {
      found.add(reader.read(line));
    } catch (BadFormat garbage) {
      add(Violation.Kind.LINE_UNREADABLE, Texts.of("place.line", file, number));
    }
  }

  private void eachLine(Export export, String file, BiConsumer<String, Integer> visitor) {
    try {
      var lines = Export.lines(bytes(export, file).orElse(new byte[0]));
      for (var i = 0; i < lines.size(); i++) {
        visitor.accept(lines.get(i), i + 1);
      }
    } catch (BadFormat garbage) {
      add(Violation.Kind.FILE_DAMAGED, file);
    }
  }

  /** The bytes of a file that must be there. */
  Optional<byte[]> bytes(Export export, String file) {
    var bytes = export.read(file);
    if (bytes.isEmpty()) {
      add(Violation.Kind.FILE_MISSING, file);
    }
    return bytes;
  }
}
