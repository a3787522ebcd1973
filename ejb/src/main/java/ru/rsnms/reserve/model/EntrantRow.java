package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.shared.Actor;

/** Somebody confirmed for level 2; written once, never altered. */
@Entity
@Table(name = "entrant", schema = "reserve")
public class EntrantRow {

  @Id
  @Column(name = "application_id")
  private UUID application;

  @Column(name = "season_id")
  private UUID season;

  private String ground;

  @Column(name = "admitted_at")
  private Instant admittedAt;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  protected EntrantRow() {
    // for Hibernate
  }

  EntrantRow(SeasonId season, ApplicationId application, String ground, Actor by, Instant at) {
    this.season = season.value();
    this.application = application.value();
    this.ground = ground.strip();
    this.admittedAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
  }
}
