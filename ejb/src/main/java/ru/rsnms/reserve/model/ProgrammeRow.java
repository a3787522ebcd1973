package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.programme.NewProgramme;
import ru.rsnms.reserve.programme.Programme;
import ru.rsnms.reserve.programme.ProgrammeId;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.shared.Actor;

/** A programme that a season recommends; never altered, only taken away. */
@Entity
@Table(name = "programme", schema = "reserve")
public class ProgrammeRow {

  @Id private UUID id;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Merit measure;

  @Column(updatable = false)
  private String source;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  @Column(updatable = false)
  private String account;

  @Column(name = "display_name", updatable = false)
  private String displayName;

  protected ProgrammeRow() {
    // for Hibernate
  }

  public ProgrammeRow(NewProgramme wanted, Actor by, Instant at) {
    this.id = ProgrammeId.next().value();
    this.season = wanted.season().value();
    this.name = wanted.name();
    this.measure = wanted.measure();
    this.source = wanted.source();
    this.addedAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  public ProgrammeId id() {
    return new ProgrammeId(id);
  }

  public SeasonId season() {
    return new SeasonId(season);
  }

  String name() {
    return name;
  }

  Programme view() {
    return new Programme(id(), name, measure, source);
  }
}
