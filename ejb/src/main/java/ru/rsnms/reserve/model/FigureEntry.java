package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationView;
import ru.rsnms.reserve.NewFigure;
import ru.rsnms.reserve.placement.Figure;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Place;

/** What somebody entered for an organisation and a year; a correction is another entry. */
@Entity
@Table(name = "figure", schema = "reserve")
public class FigureEntry {

  @Id private UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
  private OrganizationId organization;

  @Column(name = "organization_name")
  private String organizationName;

  @Column(name = "organization_code")
  private String organizationCode;

  @Column(name = "municipality_code")
  private String municipalityCode;

  private String indicator;

  private int year;

  private BigDecimal value;

  private String source;

  @Column(name = "entered_at")
  private Instant enteredAt;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  protected FigureEntry() {
    // for Hibernate
  }

  FigureEntry(OrganizationView of, NewFigure figure, String source, Actor by, Instant at) {
    this.id = Ids.next();
    this.organization = of.id();
    this.organizationName = of.names().brief();
    this.organizationCode = of.code();
    this.municipalityCode = of.municipalityCode();
    this.indicator = FigureCheck.plain(figure.indicator());
    this.year = figure.year();
    this.value = figure.value();
    this.source = source.strip();
    this.enteredAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  OrganizationId organization() {
    return organization;
  }

  String organizationName() {
    return organizationName;
  }

  Place place() {
    return new Place(municipalityCode, organizationCode);
  }

  int year() {
    return year;
  }

  Figure figure() {
    return new Figure(year, plain(value));
  }

  /** Without the zeros that the database pads with. */
  static BigDecimal plain(BigDecimal padded) {
    var plain = padded.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
