package ru.rsnms.reserve.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.SeasonCard.Frozen;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.reserve.rule.RuleSet;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.Ids;

/** The rules of a season as they were frozen; written once, never altered. */
@Entity
@Table(name = "rule_version", schema = "reserve")
public class RuleVersion {

  @Id private UUID id;

  @Column(name = "season_id")
  private UUID season;

  private int number;

  @Column(name = "frozen_at")
  private Instant frozenAt;

  private String account;

  @Column(name = "display_name")
  private String displayName;

  private String sha256;

  @ElementCollection
  @CollectionTable(
      name = "rule_version_line",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<RuleRow> lines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "rule_version_ground",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "position")
  private List<GroundRow> grounds = new ArrayList<>();

  protected RuleVersion() {
    // for Hibernate
  }

  RuleVersion(SeasonId season, int number, RuleSet rules, Actor by, Instant at) {
    this.id = Ids.next();
    this.season = season.value();
    this.number = number;
    this.frozenAt = at;
    this.account = by.account();
    this.displayName = by.displayName();
    rules.lines().stream().map(RuleRow::of).forEach(lines::add);
    rules.grounds().stream().map(GroundRow::of).forEach(grounds::add);
    this.sha256 = digest();
  }

  /** Of every value and source in their order, so that a changed row is found. */
  private String digest() {
    return Digests.sha256(lines + "\n" + grounds);
  }

  /** Do the rows still say what was frozen? */
  public boolean isIntact() {
    return digest().equals(sha256);
  }

  public RuleSet rules() {
    return RuleSet.frozen(settled(), contests());
  }

  List<RuleLine> settled() {
    return lines.stream().map(RuleRow::line).toList();
  }

  List<FastTrackGround> contests() {
    return grounds.stream().map(GroundRow::ground).toList();
  }

  Frozen frozen() {
    return new Frozen(number, frozenAt, displayName, sha256);
  }
}
