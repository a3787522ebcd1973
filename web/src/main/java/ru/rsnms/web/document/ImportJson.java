package ru.rsnms.web.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.PaperHead;
import ru.rsnms.document.PaperLine;
import ru.rsnms.document.Recognition;
import ru.rsnms.web.rest.Versioned;

/**
 * What was understood of a document made elsewhere.
 *
 * @param issuer {@code null} when the registry does not know it
 * @param confirmable whether the findings allow to make the draft
 * @param order the draft made, {@code null} until confirmed
 * @param version to be given back in {@code If-Match} with a correction
 * @param paper what each line was taken for; {@code null} for a structured bundle
 */
public record ImportJson(
    UUID id,
    Instant checkedAt,
    DocumentKind kind,
    UUID issuer,
    String issuerName,
    OrderText text,
    List<FindingJson> findings,
    boolean confirmable,
    UUID order,
    long version,
    PaperJson paper)
    implements Versioned {

  static ImportJson of(ImportReport report) {
    return new ImportJson(
        report.id().value(),
        report.checkedAt(),
        report.kind(),
        report.issuer() == null ? null : report.issuer().value(),
        report.issuerName(),
        report.text(),
        report.findings().stream().map(finding -> FindingJson.of(finding, report)).toList(),
        report.confirmable(),
        report.order() == null ? null : report.order().value(),
        report.version(),
        PaperJson.of(report.recognition()));
  }

  /**
   * @param line of the original that the finding speaks of, {@code null} where of none
   */
  public record FindingJson(
      Finding.Severity severity,
      String code,
      String place,
      String quote,
      String message,
      String proposal,
      Integer line) {

    static FindingJson of(Finding finding, ImportReport report) {
      return new FindingJson(
          finding.severity(),
          finding.code(),
          finding.place(),
          finding.quote(),
          finding.message(),
          finding.proposal(),
          report.lineOf(finding).orElse(null));
    }
  }

  /** The requisites and the lines of a paper that was recognised. */
  public record PaperJson(String source, PaperHead head, List<PaperLine> lines) {

    static PaperJson of(Recognition recognition) {
      return recognition == null
          ? null
          : new PaperJson(recognition.source(), recognition.head(), recognition.lines());
    }
  }
}
