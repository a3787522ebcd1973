package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Merit;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;
import ru.rsnms.shared.Actor;

/** A result that came to the system in a table. */
@Entity
@Table(name = "result", schema = "reserve")
public class ImportedResult {

  /** An application has one result of a kind. */
  @Embeddable
  public record Key(
      @Column(name = "application_id", updatable = false) UUID application,
      @Enumerated(EnumType.STRING) @Column(name = "kind", updatable = false) ResultKind kind)
      implements Serializable {}

  @EmbeddedId private Key key;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  private BigDecimal value;
  private BigDecimal organising;
  private BigDecimal potential;
  private BigDecimal leadership;
  private BigDecimal management;

  @Column(name = "source_note")
  private String sourceNote;

  @Column(name = "taken_at")
  private Instant takenAt;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  protected ImportedResult() {
    // for Hibernate
  }

  ImportedResult(
      SeasonId season, Key key, Score score, String sourceNote, Actor by, Instant takenAt) {
    this.key = key;
    this.season = season.value();
    this.value = score.value();
    this.organising = score.scales().get(Merit.ORGANISING);
    this.potential = score.scales().get(Merit.POTENTIAL);
    this.leadership = score.scales().get(Merit.LEADERSHIP);
    this.management = score.scales().get(Merit.MANAGEMENT);
    this.sourceNote = sourceNote;
    this.takenAt = takenAt;
    this.account = by.account();
    this.displayName = by.displayName();
  }

  UUID application() {
    return key.application();
  }

  Score score() {
    Map<Merit, BigDecimal> scales = new EnumMap<>(Merit.class);
    put(scales, Merit.ORGANISING, organising);
    put(scales, Merit.POTENTIAL, potential);
    put(scales, Merit.LEADERSHIP, leadership);
    put(scales, Merit.MANAGEMENT, management);
    return new Score(value, scales);
  }

  private static void put(Map<Merit, BigDecimal> scales, Merit scale, BigDecimal value) {
    if (value != null) {
      scales.put(scale, value);
    }
  }
}
