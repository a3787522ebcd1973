package ru.rsnms.reserve.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.RunStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.ConfirmRun;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.reserve.run.RunCard.By;
import ru.rsnms.reserve.run.RunHead;
import ru.rsnms.reserve.run.RunId;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Quota;
import ru.rsnms.reserve.selection.Selection;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/** A computation of who passes a level, from inputs that are kept with it («расчёт»). */
@Entity
@Table(name = "run", schema = "reserve")
public class SelectionRun {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private RunId id;

  @Version private long version;

  @Column(name = "season_id", updatable = false)
  private UUID season;

  @Column(updatable = false)
  private int level;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private RunStage stage;

  @Column(name = "rules_number", updatable = false)
  private int rulesNumber;

  @Column(name = "rules_sha256", updatable = false)
  private String rulesSha256;

  @Column(name = "inputs_sha256", updatable = false)
  private String inputsSha256;

  private String quota;
  private String grounds;
  private BigDecimal border;
  private int tied;

  @Column(name = "tied_places")
  private int tiedPlaces;

  @Column(name = "computed_at", updatable = false)
  private Instant computedAt;

  @Column(name = "computed_by", updatable = false)
  private String computedBy;

  @Column(name = "computed_by_name", updatable = false)
  private String computedByName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_by_name")
  private String proposedByName;

  @Column(name = "protocol_number")
  private String protocolNumber;

  @Column(name = "protocol_date")
  private LocalDate protocolDate;

  @Column(name = "choice_reason")
  private String choiceReason;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_by_name")
  private String confirmedByName;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  protected SelectionRun() {
    // for Hibernate
  }

  /** What a selection came to, still nobody's business but the one's who ran it. */
  SelectionRun(
      LevelRef level,
      int number,
      RuleVersion rules,
      RunInputs inputs,
      Selection selection,
      Actor by,
      Instant at) {
    this.id = RunId.next();
    this.season = level.season().value();
    this.level = level.number();
    this.number = number;
    this.stage = RunStage.SIMULATED;
    this.rulesNumber = rules.frozen().number();
    this.rulesSha256 = rules.frozen().sha256();
    this.inputsSha256 = inputs.sha256();
    this.computedAt = at;
    this.computedBy = by.account();
    this.computedByName = by.displayName();
    came(selection);
  }

  private void came(Selection selection) {
    quota = RowData.of(selection.quota());
    grounds = RowData.of(selection.grounds());
    border = selection.border();
    tied = selection.openTie().map(tie -> tie.among().size()).orElse(0);
    tiedPlaces = selection.openTie().map(tie -> tie.places()).orElse(0);
  }

  /** Laid before the commission. */
  void propose(Actor by, Instant at) {
    become(RunStage.PROPOSED);
    proposedAt = at;
    proposedBy = by.account();
    proposedByName = by.displayName();
  }

  /**
   * Confirmed by the protocol.
   *
   * @param decided the selection with the commission's choice among equals; complete
   */
  void confirm(ConfirmRun command, Selection decided, Actor by, Instant at) {
    if (isRunBy(by.account())) {
      throw new Conflict("reserve/run-own");
    }
    if (!decided.isComplete()) {
      throw new Conflict("reserve/run-tie-open", tied, tiedPlaces);
    }
    become(RunStage.CONFIRMED);
    choiceReason = tied == 0 ? null : command.reason();
    came(decided);
    protocolNumber = command.protocol();
    protocolDate = command.date();
    confirmedAt = at;
    confirmedBy = by.account();
    confirmedByName = by.displayName();
  }

  /** Another run took its place. */
  void supersede(Instant at) {
    become(RunStage.SUPERSEDED);
    supersededAt = at;
  }

  private void become(RunStage next) {
    if (!stage.canBecome(next)) {
      throw new Conflict("reserve/run-stage", stage, next);
    }
    stage = next;
  }

  /** Refuses a command that was given on a copy seen before another's change. */
  public void mustBeSeenAt(long seenVersion) {
    if (version != seenVersion) {
      throw new Conflict("reserve/run-changed", stage);
    }
  }

  /** Did this person compute or propose it? */
  boolean isRunBy(String account) {
    return account.equals(computedBy) || account.equals(proposedBy);
  }

  /** Figures of the whole, without the rows. */
  Selection sums() {
    return new Selection(quota(), border, null, List.of(), grounds());
  }

  RunHead head() {
    return new RunHead(
        id,
        number,
        stage,
        passed(),
        tied,
        computedAt,
        computedByName,
        protocolNumber,
        protocolDate,
        confirmedByName);
  }

  public int passed() {
    return grounds().values().stream().mapToInt(Integer::intValue).sum();
  }

  public RunId id() {
    return id;
  }

  public LevelRef level() {
    return new LevelRef(new SeasonId(season), level);
  }

  public int number() {
    return number;
  }

  public long version() {
    return version;
  }

  public RunStage stage() {
    return stage;
  }

  int rulesNumber() {
    return rulesNumber;
  }

  String inputsSha256() {
    return inputsSha256;
  }

  String rulesSha256() {
    return rulesSha256;
  }

  Quota quota() {
    return RowData.quota(quota);
  }

  Map<Ground, Integer> grounds() {
    return RowData.grounds(grounds);
  }

  BigDecimal border() {
    return border;
  }

  int tied() {
    return tied;
  }

  int tiedPlaces() {
    return tiedPlaces;
  }

  String choiceReason() {
    return choiceReason;
  }

  /** How the commission's protocol is named. */
  static String protocol(String number, LocalDate date) {
    return Texts.of("reserve.run.protocol", number, RussianDates.digits(date));
  }

  /** The protocol that confirmed it. */
  String protocol() {
    return protocol(protocolNumber, protocolDate);
  }

  String protocolNumber() {
    return protocolNumber;
  }

  LocalDate protocolDate() {
    return protocolDate;
  }

  By proposed() {
    return proposedAt == null ? null : new By(proposedByName, proposedAt);
  }

  String proposedBy() {
    return proposedBy;
  }

  By confirmed() {
    return confirmedAt == null ? null : new By(confirmedByName, confirmedAt);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof SelectionRun that && id.equals(that.id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }
}
