package ru.rsnms.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Identified;

/** One row of the journal; the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "entry", schema = "audit")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "happened_at")
  private Instant at;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "use_case")
  private String useCase;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "refusal_code")
  private String refusalCode;

  protected AuditEntry() {
    // for Hibernate
  }

  public AuditEntry(
      Instant at, Actor by, String useCase, Optional<Identified> subject, String refusalCode) {
    this.at = at;
    this.account = by.account();
    this.displayName = by.displayName();
    this.useCase = useCase;
    this.subjectKind = subject.map(Identified::kind).orElse(null);
    this.subjectId = subject.map(Identified::value).orElse(null);
    this.refusalCode = refusalCode;
  }
}
