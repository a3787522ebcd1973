package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.VisaDecision;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.document.VisaRow;
import ru.rsnms.document.VisaState;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;

/**
 * One line of the approval sheet («виза»): asked once in a round, decided once, about one text. An
 * earlier visa that stands is a line of the new round too and says from which round it comes.
 */
@Entity
@Table(name = "visa", schema = "document")
public class Visa {

  @Id private UUID id;

  @Column(updatable = false)
  private int round;

  @Column(updatable = false)
  private int step;

  @Column(name = "step_name", updatable = false)
  private String stepName;

  @Column(updatable = false)
  private String account;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String post;

  @Column(updatable = false)
  private boolean required;

  @Column(name = "working_days", updatable = false)
  private Integer workingDays;

  @Column(updatable = false)
  private UUID[] units;

  @Enumerated(EnumType.STRING)
  private VisaState state;

  private String remark;

  private LocalDate due;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "text_version", updatable = false)
  private int textVersion;

  @Column(name = "text_hash")
  private String textHash;

  @Column(name = "kept_from", updatable = false)
  private Integer keptFrom;

  @Embedded private Deputy deputy;

  protected Visa() {
    // for Hibernate
  }

  Visa(int round, Question question, int textVersion) {
    this.id = Ids.next();
    this.round = round;
    this.step = question.step();
    this.stepName = question.stepName();
    this.account = question.approver().account();
    this.name = question.approver().name();
    this.post = question.approver().post();
    this.required = !question.advisory();
    this.workingDays = question.workingDays();
    this.due = question.due();
    this.units = question.units().toArray(UUID[]::new);
    this.state = VisaState.QUEUED;
    this.textVersion = textVersion;
    if (!question.isAsked()) {
      keep(question.kept());
    }
  }

  private void keep(Visa earlier) {
    state = earlier.state;
    remark = earlier.remark;
    askedAt = earlier.askedAt;
    decidedAt = earlier.decidedAt;
    textVersion = earlier.textVersion;
    textHash = earlier.textHash;
    deputy = earlier.deputy;
    keptFrom = earlier.keptFrom == null ? (Integer) earlier.round : earlier.keptFrom;
  }

  /** The step begins: a decision is awaited, and its term runs. */
  void ask(WorkMoment now) {
    become(VisaState.PENDING);
    askedAt = now.at();
    if (workingDays != null) {
      due = now.lastDay().apply(workingDays);
    }
  }

  void decide(VisaDecision decision, Deputy substitute, Instant at) {
    var said = decision.remark();
    var silent = said == null || said.isBlank();
    if (silent && decision.verdict() != Verdict.AGREED) {
      throw new Invalid("document/remark-needed", "remark");
    }
    become(
        switch (decision.verdict()) {
          case AGREED -> VisaState.AGREED;
          case AGREED_WITH_REMARKS -> VisaState.AGREED_WITH_REMARKS;
          case REFUSED -> VisaState.REFUSED;
        });
    remark = silent ? null : said.strip();
    textHash = decision.contentHash();
    deputy = substitute;
    decidedAt = at;
  }

  /** The round ends before a decision. */
  void expire() {
    if (!state.isDecided()) {
      become(VisaState.EXPIRED);
    }
  }

  private void become(VisaState next) {
    if (!state.canBecome(next)) {
      throw new Conflict("document/visa-state", state, next);
    }
    state = next;
  }

  /** Is the round waiting for this visa? */
  boolean isAwaited() {
    return required && !state.isDecided();
  }

  public int round() {
    return round;
  }

  public int step() {
    return step;
  }

  public String stepName() {
    return stepName;
  }

  public String account() {
    return account;
  }

  public String name() {
    return name;
  }

  public boolean required() {
    return required;
  }

  public VisaState state() {
    return state;
  }

  public int textVersion() {
    return textVersion;
  }

  /** Term from the beginning of the step, {@code null} for none or a fixed day. */
  public Integer workingDays() {
    return workingDays;
  }

  public LocalDate due() {
    return due;
  }

  /** What the approver answers for; empty for the whole text. */
  public List<UUID> units() {
    return List.of(units);
  }

  /** Did this account decide, for itself or for another? */
  boolean isDecidedBy(String somebody) {
    return deputy == null ? account.equals(somebody) : deputy.account().equals(somebody);
  }

  public VisaRow row() {
    return new VisaRow(
        round,
        step,
        stepName,
        account,
        name,
        post,
        !required,
        state,
        remark,
        due,
        askedAt,
        decidedAt,
        deputy == null ? null : deputy.row(),
        textVersion,
        keptFrom,
        List.of());
  }
}
