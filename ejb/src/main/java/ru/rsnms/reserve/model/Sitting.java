package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.sitting.SittingData;
import ru.rsnms.reserve.sitting.SittingId;
import ru.rsnms.reserve.sitting.SittingKind;
import ru.rsnms.reserve.sitting.SittingRow;
import ru.rsnms.reserve.sitting.SittingStep;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.LastChange;

/** A sitting of the commission: who was there, about what, under which number. */
@Entity
@Table(name = "sitting", schema = "reserve")
public class Sitting {

  private static final String LINE = "\n";

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SittingId id;

  @Version private long version;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Enumerated(EnumType.STRING)
  private SittingKind kind;

  private String number;

  @Column(name = "held_on")
  private LocalDate date;

  private String agenda;

  private String chair;

  private String secretary;

  /** One name on each line. */
  private String present;

  private String absent;

  @Enumerated(EnumType.STRING)
  private ProtocolStage stage;

  @ElementCollection
  @CollectionTable(
      name = "sitting_step",
      schema = "reserve",
      joinColumns = @JoinColumn(name = "sitting_id"))
  @OrderColumn(name = "position")
  private List<SittingStep> steps = new ArrayList<>();

  @Embedded private LastChange lastChange;

  protected Sitting() {
    // for Hibernate
  }

  public Sitting(LevelRef level, SittingData data, Actor by, Instant at) {
    this.id = SittingId.next();
    this.season = level.season().value();
    this.level = level.number();
    this.stage = ProtocolStage.DRAFT;
    steps.add(new SittingStep(at, by.account(), by.displayName(), null, stage));
    write(data, by, at);
  }

  public void write(SittingData data, Actor by, Instant at) {
    if (stage != ProtocolStage.DRAFT) {
      throw new Conflict("reserve/sitting-stage", stage, ProtocolStage.DRAFT);
    }
    kind = data.kind();
    number = data.number();
    date = data.date();
    agenda = data.agenda();
    chair = data.chair();
    secretary = data.secretary();
    present = String.join(LINE, data.present());
    absent = String.join(LINE, data.absent());
    lastChange = LastChange.by(by, at);
  }

  public void become(ProtocolStage next, Actor by, Instant at) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/sitting-stage", stage, next);
    }
    steps.add(new SittingStep(at, by.account(), by.displayName(), stage, next));
    stage = next;
    lastChange = LastChange.by(by, at);
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    lastChange.mustBeSeen(seenVersion, version);
  }

  public SittingData data() {
    return new SittingData(
        kind, number, date, agenda, chair, secretary, names(present), names(absent));
  }

  private static List<String> names(String lines) {
    return lines.lines().toList();
  }

  public SittingRow row() {
    return new SittingRow(id, kind, number, date, stage);
  }

  public SittingId id() {
    return id;
  }

  long version() {
    return version;
  }

  public LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  public SittingKind kind() {
    return kind;
  }

  String number() {
    return number;
  }

  LocalDate date() {
    return date;
  }

  public ProtocolStage stage() {
    return stage;
  }

  List<SittingStep> steps() {
    return List.copyOf(steps);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Sitting that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
