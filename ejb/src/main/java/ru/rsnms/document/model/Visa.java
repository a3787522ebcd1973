package ru.rsnms.document.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.VisaDecision.Verdict;
import ru.rsnms.document.VisaRow;
import ru.rsnms.document.VisaState;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;

/** One line of the approval sheet («виза»): asked once in a round, decided once. */
@Entity
@Table(name = "visa", schema = "document")
public class Visa {

  @Id private UUID id;

  @Column(updatable = false)
  private int round;

  @Column(updatable = false)
  private String account;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String post;

  @Enumerated(EnumType.STRING)
  private VisaState state;

  private String remark;

  @Column(updatable = false)
  private LocalDate due;

  @Column(name = "asked_at", updatable = false)
  private Instant askedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected Visa() {
    // for Hibernate
  }

  Visa(int round, Approver approver, LocalDate due, Instant askedAt) {
    this.id = Ids.next();
    this.round = round;
    this.account = approver.account();
    this.name = approver.name();
    this.post = approver.post();
    this.state = VisaState.PENDING;
    this.due = due;
    this.askedAt = askedAt;
  }

  void decide(Verdict verdict, String said, Instant at) {
    var silent = said == null || said.isBlank();
    if (silent && verdict != Verdict.AGREED) {
      throw new Invalid("document/remark-needed", "remark");
    }
    state =
        switch (verdict) {
          case AGREED -> VisaState.AGREED;
          case AGREED_WITH_REMARKS -> VisaState.AGREED_WITH_REMARKS;
          case REFUSED -> VisaState.REFUSED;
        };
    remark = silent ? null : said.strip();
    decidedAt = at;
  }

  public int round() {
    return round;
  }

  public String account() {
    return account;
  }

  public String name() {
    return name;
  }

  public VisaState state() {
    return state;
  }

  public VisaRow row() {
    return new VisaRow(round, account, name, post, state, remark, due, decidedAt);
  }
}
