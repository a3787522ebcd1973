package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.NominationStage;
import ru.rsnms.reserve.cadre.VacancyCard;
import ru.rsnms.reserve.model.ReserveEntry.Moment;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;

/** A member of the reserve nominated for a vacancy, and what came of it. */
@Entity
@Table(name = "nomination", schema = "reserve")
public class Nomination {

  @Id private UUID id;

  @Column(name = "vacancy_id", updatable = false)
  private UUID vacancy;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "entry_id", updatable = false))
  private EntryId entry;

  @Enumerated(EnumType.STRING)
  private NominationStage stage;

  @Column(name = "nominated_at", updatable = false)
  private Instant at;

  @Column(name = "nominated_by_account", updatable = false)
  private String account;

  @Column(name = "nominated_by_name", updatable = false)
  private String name;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  private String reason;

  @Column(name = "decided_by_name")
  private String decidedBy;

  protected Nomination() {
    // for Hibernate
  }

  Nomination(Vacancy vacancy, ReserveEntry entry, Moment moment) {
    this.id = Ids.next();
    this.vacancy = vacancy.id().value();
    this.entry = entry.id();
    this.stage = NominationStage.PROPOSED;
    this.at = moment.at();
    this.account = moment.by().account();
    this.name = moment.by().displayName();
  }

  /**
   * @param why act of the appointment, or why it came to nothing
   */
  void decide(NominationStage next, String why, Moment moment) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/nomination-stage", stage);
    }
    stage = next;
    reason = why;
    decidedOn = moment.on();
    decidedBy = moment.by().displayName();
  }

  UUID id() {
    return id;
  }

  EntryId entry() {
    return entry;
  }

  boolean isOpen() {
    return stage == NominationStage.PROPOSED;
  }

  VacancyCard.Nominee nominee(ReserveEntry of) {
    return new VacancyCard.Nominee(
        id, entry, of.name(), of.organizationName(), stage, at, name, decidedOn, reason);
  }
}
