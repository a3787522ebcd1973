package ru.rsnms.verifier;

import static ru.rsnms.verifier.Violation.Kind.SIGNATURE_CHANGED;
import static ru.rsnms.verifier.Violation.Kind.SIGNATURE_INSERTED;
import static ru.rsnms.verifier.Violation.Kind.SIGNATURE_MISPLACED;
import static ru.rsnms.verifier.Violation.Kind.SIGNATURE_MISSING;
import static ru.rsnms.verifier.Violation.Kind.SIGNATURE_MOVED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds each signature of the tables against the text that the chain names, and the text against
 * the document it stands under.
 */
final class SignatureCheck {

  private static final String SUBJECT = "document.order ";

  private final Findings findings;
  private final Export export;
  private final Map<String, SignatureRow> rows = new HashMap<>();
  private final Set<String> files = new HashSet<>();

  SignatureCheck(Findings findings, Export export) {
    this.findings = findings;
    this.export = export;
  }

  /** Gives the names of the files that the signatures enclose beside their texts. */
  Set<String> check(List<Link> links, List<SignatureRow> table) throws BadFormat {
    keep(table);
    for (var link : links) {
      if (link.kind().equals(Link.SIGNATURE_ADDED)) {
        compare(link);
      }
    }
    for (var row : rows.values()) {
      findings.add(SIGNATURE_INSERTED, findings.place(row));
    }
    return files;
  }

  private void keep(List<SignatureRow> table) throws BadFormat {
    SignatureRow before = null;
    for (var row : table) {
      var isInPlace = before == null || row.isAfter(before);
      if (!isInPlace || rows.put(row.digest(), row) != null) {
        findings.add(SIGNATURE_MISPLACED, findings.place(row));
      }
      before = row;
    }
  }

  private void compare(Link link) throws BadFormat {
    var digest = link.event().text("signature");
    var row = rows.remove(digest);
    if (row == null) {
      findings.add(SIGNATURE_MISSING, findings.place(link));
    }
    var text = text(digest);
    if (text.isEmpty()) {
      return;
    }
    enclose(text.get());
    if (!text.get().subject().equals(SUBJECT + link.order())) {
      findings.add(SIGNATURE_MOVED, findings.place(link));
    }
    if (!text.get().says("received-at", link.event().text("at"))) {
      findings.add(SIGNATURE_CHANGED, findings.place(link), Texts.word("fact.received-at"));
    }
    if (row != null) {
      compare(row, text.get(), link);
    }
  }

  /** Empty for a text that is not there or not as it was; the files are compared elsewhere. */
  private Optional<SignatureText> text(String digest) {
    var bytes = export.read(Export.SIGNATURES + digest + ".txt");
    try {
      return bytes.isPresent() && CanonicalText.digest(bytes.get()).equals(digest)
          ? Optional.of(SignatureText.of(bytes.get()))
          : Optional.empty();
    } catch (BadFormat garbage) {
      findings.add(Violation.Kind.LINE_UNREADABLE, Export.SIGNATURES + digest + ".txt");
      return Optional.empty();
    }
  }

  private void enclose(SignatureText text) {
    files.add(text.copy());
    if (text.proof() != null) {
      files.add(text.proof());
    }
  }

  private void compare(SignatureRow row, SignatureText text, Link link) throws BadFormat {
    if (!row.order().equals(link.order())) {
      findings.add(SIGNATURE_MOVED, findings.place(row));
    }
    for (var name : row.factsBeside(text)) {
      if (!text.says(name, row.fields().values().get(name))) {
        findings.add(SIGNATURE_CHANGED, findings.place(row), Texts.word("fact." + name));
      }
    }
  }
}
