package ru.rsnms.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.OrganizationId;

/**
 * What the system understood of a document made elsewhere; nothing is saved until confirmed.
 *
 * @param text {@code null} when the file could not be read at all
 * @param issuer {@code null} when the issuer was not found in the registry
 * @param order the draft made, {@code null} until confirmed
 * @param version changes with every correction
 * @param recognition what each line was taken for; {@code null} for a bundle, which has no lines
 */
public record ImportReport(
    ImportId id,
    Instant checkedAt,
    DocumentKind kind,
    OrganizationId issuer,
    String issuerName,
    OrderText text,
    List<Finding> findings,
    OrderId order,
    long version,
    Recognition recognition) {

  /** The line of the original that a finding speaks of; empty where it speaks of no line. */
  public Optional<Integer> lineOf(Finding finding) {
    return recognition == null ? Optional.empty() : new FindingPlace(recognition).lineOf(finding);
  }

  public boolean confirmable() {
    return text != null
        && order == null
        && findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
  }
}
