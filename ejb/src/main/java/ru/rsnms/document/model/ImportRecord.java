package ru.rsnms.document.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.Finding;
import ru.rsnms.document.ImportId;
import ru.rsnms.document.ImportReport;
import ru.rsnms.document.ImportRow;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Recognition;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CanonicalJson;
import ru.rsnms.shared.Conflict;

/** A document that somebody brought in, with what the system understood of it. */
@Entity
@Table(name = "import", schema = "document")
public class ImportRecord {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ImportId id;

  @Version private long version;

  @Column(updatable = false)
  private String account;

  @Column(name = "checked_at", updatable = false)
  private Instant checkedAt;

  private String bundle;

  private String report;

  private String recognition;

  @Column(name = "order_id")
  private UUID order;

  protected ImportRecord() {
    // for Hibernate
  }

  public ImportRecord(Reading reading, Actor by, Instant at) {
    this.id = ImportId.next();
    this.account = by.account();
    this.checkedAt = at;
    take(reading);
  }

  private void take(Reading reading) {
    recognition = reading.recognition() == null ? null : CanonicalJson.write(reading.recognition());
    bundle = reading.bundle();
    report = CanonicalJson.write(reading.understanding());
  }

  /**
   * What was read of a file.
   *
   * @param recognition {@code null} for a bundle that needed none
   */
  public record Reading(Recognition recognition, String bundle, Understanding understanding) {}

  /**
   * The part of a report that is kept as JSON.
   *
   * @param issuer {@code null} when the registry does not know it
   */
  public record Understanding(
      DocumentKind kind,
      OrganizationId issuer,
      String issuerName,
      OrderText text,
      List<Finding> findings) {}

  public ImportReport report() {
    var understood = CanonicalJson.read(report, Understanding.class);
    return new ImportReport(
        id,
        checkedAt,
        understood.kind(),
        understood.issuer(),
        understood.issuerName(),
        understood.text(),
        understood.findings() == null ? List.of() : understood.findings(),
        order().orElse(null),
        version,
        recognition().orElse(null));
  }

  /** The lines of a paper that was recognised. */
  public Optional<Recognition> recognition() {
    return Optional.ofNullable(recognition)
        .map(json -> CanonicalJson.read(json, Recognition.class));
  }

  /** A person corrected the paper; refuses when it was corrected or confirmed since. */
  public void corrected(long seen, Reading now) {
    if (seen != version) {
      throw new Conflict("shared/stale-at-commit");
    }
    if (order != null) {
      throw new Conflict("document/import-confirmed");
    }
    take(now);
  }

  /** For the list of its author. */
  public ImportRow row() {
    var text = report().text();
    return new ImportRow(id, checkedAt, text == null ? "" : text.title(), order().orElse(null));
  }

  /** The person has looked and the draft is made. */
  public void confirmed(OrderId draft) {
    order = draft.value();
  }

  public boolean belongsTo(Actor actor) {
    return account.equals(actor.account());
  }

  public String bundle() {
    return bundle;
  }

  /** The draft made of it. */
  public Optional<OrderId> order() {
    return Optional.ofNullable(order).map(OrderId::new);
  }
}
