package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationCard.FileRef;
import ru.rsnms.reserve.ApplicationId;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.ClaimStage;
import ru.rsnms.reserve.ticket.TicketCard;
import ru.rsnms.reserve.ticket.WriteTraining;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/** The training that the holder of a right shows; whoever changes it holds the application. */
@Entity
@Table(name = "ticket_training", schema = "reserve")
public class TicketTraining {

  @Id
  @Column(name = "application_id")
  private UUID application;

  private String title;
  private String provider;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  private int hours;

  @Column(name = "attachment_id")
  private UUID attachment;

  @Enumerated(EnumType.STRING)
  private ClaimStage stage;

  private String reason;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "judged_by_account")
  private String judgedByAccount;

  @Column(name = "judged_by_name")
  private String judgedByName;

  protected TicketTraining() {
    // for Hibernate
  }

  TicketTraining(ApplicationId application) {
    this.application = application.value();
  }

  /**
   * Says it otherwise; what was found before holds no more.
   *
   * @param document {@code null} to leave the one that is there
   */
  void write(WriteTraining wanted, AttachmentId document, LocalDate today) {
    if (wanted.endedOn().isAfter(today)) {
      throw new Invalid("reserve/ticket-training-day", "endedOn");
    }
    if (document == null && attachment == null) {
      throw new Invalid("reserve/ticket-training-document", "file");
    }
    title = wanted.title().strip();
    provider = wanted.provider().strip();
    endedOn = wanted.endedOn();
    hours = wanted.hours();
    attachment = document == null ? attachment : document.value();
    stage = ClaimStage.CLAIMED;
    reason = null;
    judgedAt = null;
    judgedByAccount = null;
    judgedByName = null;
  }

  /** The institute has looked at the document. */
  void judge(ClaimStage found, String why, Actor by, Instant at) {
    if (!stage.canBecome(found)) {
      throw new Conflict("reserve/application-claim-stage", stage, found);
    }
    var words = why == null || why.isBlank() ? null : why.strip();
    if (found == ClaimStage.REFUSED && words == null) {
      throw new Invalid("reserve/application-reason-needed", "reason");
    }
    stage = found;
    reason = words;
    judgedAt = at;
    judgedByAccount = by.account();
    judgedByName = by.displayName();
  }

  UUID application() {
    return application;
  }

  AttachmentId document() {
    return new AttachmentId(attachment);
  }

  /**
   * @param document the file with its name and size
   */
  TicketCard.Training card(FileRef document) {
    return new TicketCard.Training(title, provider, endedOn, hours, document, stage, reason);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof TicketTraining that && application.equals(that.application);
  }

  @Override
  public int hashCode() {
    return Objects.hash(application);
  }
}
