package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.cadre.OpenVacancy;
import ru.rsnms.reserve.cadre.VacancyCard;
import ru.rsnms.reserve.cadre.VacancyId;
import ru.rsnms.reserve.cadre.VacancyRow;
import ru.rsnms.reserve.cadre.VacancyStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;
import ru.rsnms.shared.Place;

/** A post of a head that is free. */
@Entity
@Table(name = "vacancy", schema = "reserve")
public class Vacancy {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private VacancyId id;

  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
  private OrganizationId organization;

  @Column(name = "organization_name")
  private String organizationName;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "municipality_code")
  private String municipalityCode;

  private String post;

  private LocalDate since;

  @Enumerated(EnumType.STRING)
  private VacancyStage stage;

  private String reason;

  @Embedded private LastChange lastChange;

  protected Vacancy() {
    // for Hibernate
  }

  Vacancy(OpenVacancy wanted, OrganizationView of, Actor by, Instant at) {
    this.id = VacancyId.next();
    this.organization = of.id();
    this.organizationName = of.names().brief();
    this.organizationCode = of.code();
    this.municipalityCode = of.municipalityCode();
    this.post = wanted.post().strip();
    this.since = wanted.since();
    this.stage = VacancyStage.OPEN;
    this.lastChange = LastChange.by(by, at);
  }

  /** Somebody was nominated or declined: who looks at an old copy will be told. */
  void touched(Actor by, Instant at) {
    if (stage != VacancyStage.OPEN) {
      throw new Conflict("reserve/vacancy-stage", stage);
    }
    lastChange = LastChange.by(by, at);
  }

  void fill(Actor by, Instant at) {
    become(VacancyStage.FILLED, by, at);
  }

  void close(String why, Actor by, Instant at) {
    become(VacancyStage.CLOSED, by, at);
    reason = why;
  }

  private void become(VacancyStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/vacancy-stage", stage);
    }
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  void mustBeSeenAt(long seen) {
    lastChange.mustBeSeen(seen, version);
  }

  VacancyId id() {
    return id;
  }

  Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  String post() {
    return post;
  }

  String organizationName() {
    return organizationName;
  }

  VacancyRow row(String municipality, int nominated) {
    return new VacancyRow(id, organizationName, municipality, post, since, stage, nominated);
  }

  VacancyCard card(String municipality, List<VacancyCard.Nominee> nominees, boolean keeping) {
    return new VacancyCard(
        id,
        version,
        organizationName,
        municipality,
        post,
        since,
        stage,
        reason,
        nominees,
        keeping && stage == VacancyStage.OPEN);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Vacancy that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
