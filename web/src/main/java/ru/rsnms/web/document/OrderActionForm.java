package ru.rsnms.web.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.SendForApproval;
import ru.rsnms.document.VisaDecision.Verdict;

/** What the user types to act on an order; each action uses its part. */
public class OrderActionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Made once per shown form, so that a repeated request takes no second number. */
  private final UUID requestId = UUID.randomUUID();

  private transient SendForApproval sending;
  private String readHash;
  private String inPlaceOf;
  private Verdict verdict = Verdict.AGREED;
  private String remark;
  private String reason;
  private String place;
  private String target;
  private String address;
  private LocalDate on;

  public UUID requestId() {
    return requestId;
  }

  /** How the draft shall be sent. */
  SendForApproval sending() {
    return sending;
  }

  void setSending(SendForApproval sending) {
    this.sending = sending;
  }

  /** Digest of the text that the approver has before the eyes. */
  String readHash() {
    return readHash;
  }

  void setReadHash(String readHash) {
    this.readHash = readHash;
  }

  /** Account of the approver for whom a substitute decides. */
  public String getInPlaceOf() {
    return inPlaceOf;
  }

  public void setInPlaceOf(String inPlaceOf) {
    this.inPlaceOf = inPlaceOf;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  public void setVerdict(Verdict verdict) {
    this.verdict = verdict;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The planned place of publication, {@code null} for another one. */
  PublicationId place() {
    return place == null || place.isBlank() ? null : new PublicationId(UUID.fromString(place));
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
