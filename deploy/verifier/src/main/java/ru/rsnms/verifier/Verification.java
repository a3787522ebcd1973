package ru.rsnms.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** Verifies one export. */
public final class Verification {

  private final Export export;
  private final Trust trust;
  private final List<String> summary = new ArrayList<>();
  private Findings findings = new Findings(Map.of());

  private Verification(Export export, Trust trust) {
    this.export = export;
    this.trust = trust;
  }

  /**
   * Verifies the export that lies at a place.
   *
   * @param place a folder or a ZIP archive
   * @throws IOException if there is nothing that can be read
   */
  public static Report of(Path place, Trust trust) throws IOException {
    try (var export = Export.open(place)) {
      var verification = new Verification(export, trust);
      var violations = verification.violations();
      return new Report(
          verification.summary, violations.stream().map(Violation::sentence).toList());
    } catch (ZipException broken) {
      var damaged = new Violation(Violation.Kind.ARCHIVE_UNREADABLE, place.toString());
      return new Report(List.of(), List.of(damaged.sentence()));
    }
  }

  static List<Violation> of(Export export, Trust trust) {
    return new Verification(export, trust).violations();
  }

  private List<Violation> violations() {
    var manifest = manifest();
    if (manifest.isPresent()) {
      findings = new Findings(manifest.get().issuers());
      try {
        check(manifest.get());
      } catch (BadFormat garbage) {
        findings.add(Violation.Kind.LINE_UNREADABLE, Export.LINKS);
      }
    }
    return findings.all();
  }

  private Optional<Manifest> manifest() {
    try {
      var bytes = findings.bytes(export, Export.MANIFEST);
      return bytes.isEmpty() ? Optional.empty() : Optional.of(Manifest.of(bytes.get()));
    } catch (BadFormat garbage) {
      findings.add(Violation.Kind.FILE_DAMAGED, Export.MANIFEST);
      return Optional.empty();
    }
  }

  private void check(Manifest manifest) throws BadFormat {
    var links = findings.lines(export, Export.LINKS, Link::of);
    var rows = findings.lines(export, Export.ROWS, Row::of);
    new ChainCheck(findings).check(links);
    new RowCheck(findings).check(links, rows);
    var signatures = findings.lines(export, Export.SIGNED, SignatureRow::of);
    var enclosed = new SignatureCheck(findings, export).check(links, signatures);
    var files = new FileCheck(findings);
    files.count(manifest, "links", links.size());
    files.count(manifest, "rows", rows.size());
    files.count(manifest, "signatures", signatures.size());
    var compared = files.check(export, links, enclosed, manifest);
    var seal = new SealCheck(findings, trust).check(export, links, manifest);
    summarize(links, rows, signatures, compared);
    summary.add(
        seal.map(last -> Texts.of("report.seal", Long.toString(last.number()), last.at()))
            .orElseGet(() -> Texts.of("report.no-seal")));
    fingerprint();
  }

  private void summarize(
      List<Link> links, List<Row> rows, List<SignatureRow> signatures, int files) {
    var journals = links.stream().map(Link::journal).distinct().count();
    summary.add(
        Texts.of("report.read", journals, rows.size(), links.size(), signatures.size(), files));
  }

  private void fingerprint() throws BadFormat {
    var key = trust.key().or(() -> export.read(Export.KEY));
    if (key.isPresent()) {
      summary.add(Texts.of("report.key", SealKey.of(key.get()).fingerprint()));
    }
  }
}
