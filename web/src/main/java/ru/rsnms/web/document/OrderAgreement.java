package ru.rsnms.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import ru.rsnms.document.ApprovalQueries;
import ru.rsnms.document.ApprovalSheet;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.ReadingChanges;
import ru.rsnms.document.VisaRow;
import ru.rsnms.web.faces.Notices;

/** The agreement on the order of a card: its sheet, sending it, deciding about it. */
@Dependent
public class OrderAgreement implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ApprovalQueries approval;
  @Inject SendForm sending;
  @Inject Notices notices;

  private transient OrderCard card;
  private String readHash;
  private transient ApprovalSheet sheet;
  private transient ReadingChanges reading;
  private transient List<VisaRow> awaited;

  /** The order as it is now; the text read is the one the page was opened with. */
  void about(OrderCard shown, OrderAction chosen) {
    card = shown;
    sheet = null;
    reading = null;
    awaited = null;
    if (readHash == null) {
      readHash = shown.contentHash();
    }
    if (chosen == OrderAction.SEND) {
      sending.prepare(shown.id());
    }
  }

  /**
   * Completes the form of an action by what the user has put together or read.
   *
   * @return whether the action may go on
   */
  boolean complete(OrderAction chosen, OrderActionForm form) {
    if (chosen == OrderAction.SEND && sending.isEmpty()) {
      notices.atField("approver-words", "order.approvers.needed");
      return false;
    }
    form.setSending(chosen == OrderAction.SEND ? sending.command(card) : null);
    form.setReadHash(readHash);
    return true;
  }

  /** After a refusal the user has before the eyes what the page shows then. */
  void readAnew() {
    readHash = null;
  }

  public ApprovalSheet getSheet() {
    if (sheet == null) {
      sheet = approval.sheet(id());
    }
    return sheet;
  }

  /** What has changed since the user decided about the text. */
  public ReadingChanges getReading() {
    if (reading == null) {
      reading = approval.changes(id());
    }
    return reading;
  }

  /** Visas that the user may give now, the own one first. */
  public List<VisaRow> getAwaited() {
    if (awaited == null) {
      awaited = approval.awaited(id());
    }
    return awaited;
  }

  public SendForm getSending() {
    return sending;
  }

  private OrderId id() {
    return card.id();
  }
}
