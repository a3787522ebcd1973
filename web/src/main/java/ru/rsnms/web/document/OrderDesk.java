package ru.rsnms.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Objects;
import ru.rsnms.document.ApprovalService;
import ru.rsnms.document.FamiliarisationService;
import ru.rsnms.document.OrderAction;
import ru.rsnms.document.OrderCard;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderService;
import ru.rsnms.document.PublicationService;
import ru.rsnms.document.PublishOrder;
import ru.rsnms.document.RegisterOrder;
import ru.rsnms.document.RegistrationService;
import ru.rsnms.document.RevokeOrder;
import ru.rsnms.document.VisaDecision;

/** Turns an action chosen on the card of an order into its use case. */
@Dependent
class OrderDesk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OrderService drafting;
  @Inject ApprovalService approval;
  @Inject RegistrationService registration;
  @Inject PublicationService publication;
  @Inject FamiliarisationService familiarisation;

  /** Does it to the order as the user saw it, with what the user typed. */
  void perform(OrderAction action, OrderCard seen, OrderActionForm form) {
    var id = seen.id();
    var version = seen.version();
    switch (action) {
      case SEND -> approval.send(form.sending());
      case RECALL -> approval.recall(id, version);
      case DECIDE -> approval.decide(decision(id, form));
      case RETURN -> approval.returnToDrafter(id, version, typed(form.getReason()));
      case REGISTER -> registration.register(new RegisterOrder(id, form.requestId()));
      case PUBLISH ->
          publication.publish(
              new PublishOrder(
                  id, version, form.place(), form.getTarget(), form.getAddress(), form.getOn()));
      case ACKNOWLEDGE -> familiarisation.acknowledge(id);
      case REVOKE -> publication.revoke(new RevokeOrder(id, version, typed(form.getReason())));
      case WITHDRAW -> drafting.withdraw(id, version, typed(form.getReason()));
      case EDIT, SIGN, CALL_READERS -> throw new IllegalArgumentException("has a page of its own");
    }
  }

  private static VisaDecision decision(OrderId id, OrderActionForm form) {
    return new VisaDecision(
        id, form.getVerdict(), form.getRemark(), form.readHash(), form.getInPlaceOf());
  }

  private static String typed(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
