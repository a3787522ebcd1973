package ru.rsnms.web.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.VisaDecision.Verdict;

/** What the user types to act on an order; each action uses its part. */
public class OrderActionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Made once per shown form, so that a repeated request takes no second number. */
  private final UUID requestId = UUID.randomUUID();

  private List<String> approvers = List.of();
  private LocalDate due;
  private Verdict verdict = Verdict.AGREED;
  private String remark;
  private String reason;
  private String target;
  private String address;
  private LocalDate on;

  public UUID requestId() {
    return requestId;
  }

  /** Accounts of those who shall agree. */
  List<String> approvers() {
    return approvers;
  }

  void setApprovers(List<String> approvers) {
    this.approvers = List.copyOf(approvers);
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
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
