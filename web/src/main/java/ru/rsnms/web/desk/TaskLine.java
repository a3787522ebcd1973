package ru.rsnms.web.desk;

import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.campaign.AgreementAction;
import ru.rsnms.agreement.campaign.CampaignId;
import ru.rsnms.agreement.duty.DutyId;
import ru.rsnms.desk.Task;
import ru.rsnms.document.OrderAction;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.expertise.ReviewAction;
import ru.rsnms.expertise.ReviewId;
import ru.rsnms.reserve.appeal.AppealAction;
import ru.rsnms.reserve.appeal.AppealId;
import ru.rsnms.reserve.cadre.CadreAction;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.web.document.Looks;
import ru.rsnms.web.execution.InstructionLooks;
import ru.rsnms.web.expertise.ExpertiseLooks;
import ru.rsnms.web.reserve.AppealLooks;

/** A task with the pages it leads to and its sign. */
public record TaskLine(Task task) {

  /** Page of what the task is about. */
  public String card() {
    if (task.subject() instanceof InstructionId) {
      return "execution/instruction.xhtml?id=" + task.subject().value();
    }
    if (task.subject() instanceof ReviewId) {
      return "expertise/review.xhtml?id=" + task.subject().value();
    }
    if (task.subject() instanceof AppealId) {
      var folder = task.action() == AppealAction.FILE ? "reserve/apply/" : "reserve/";
      return folder + "appeal.xhtml?id=" + task.subject().value();
    }
    if (task.subject() instanceof EntryId) {
      var page = task.action() == CadreAction.WATCH_TERM ? "entry" : "plan";
      return "reserve/" + page + ".xhtml?id=" + task.subject().value();
    }
    if (task.subject() instanceof AgreementId) {
      var page = task.action() == AgreementAction.SIGN ? "signing" : "talk";
      return "agreement/" + page + ".xhtml?id=" + task.subject().value();
    }
    if (task.subject() instanceof DutyId) {
      return "agreement/duty.xhtml?id=" + task.subject().value();
    }
    if (task.subject() instanceof CampaignId) {
      return "agreement/campaign.xhtml?id=" + task.subject().value();
    }
    if (task.action() == OrderAction.CALL_READERS) {
      return "document/readers.xhtml?id=" + task.subject().value();
    }
    var card = "document/order.xhtml?id=" + task.subject().value();
    return task.action() == InstructionAction.CONFIRM ? card + "&tab=execution" : card;
  }

  /** Page where it is done. */
  public String page() {
    return hasOwnPage() ? card() : card() + "&act=" + task.action();
  }

  private boolean hasOwnPage() {
    return task.action() == InstructionAction.CONFIRM
        || task.action() == OrderAction.CALL_READERS
        || task.action() == AppealAction.FILE
        || task.action() instanceof AgreementAction
        || task.action() instanceof CadreAction
        || task.action() instanceof ReviewAction;
  }

  public String icon() {
    if (task.action() instanceof ReviewAction action) {
      return ExpertiseLooks.iconOf(action);
    }
    if (task.action() instanceof AppealAction action) {
      return AppealLooks.iconOf(action);
    }
    if (task.action() instanceof CadreAction action) {
      return action == CadreAction.WATCH_TERM ? "clock" : "plan";
    }
    if (task.action() instanceof AgreementAction action) {
      return action == AgreementAction.SIGN ? "sign" : "order";
    }
    return task.action() instanceof OrderAction action
        ? Looks.iconOf(action)
        : InstructionLooks.iconOf((InstructionAction) task.action());
  }

  /** Key of the verb on the button. */
  public String verb() {
    if (task.action() instanceof AgreementAction) {
      return "task.agreement." + task.action().name();
    }
    return task.action() instanceof AppealAction
        ? "task.appeal." + task.action().name()
        : "task." + task.action().name();
  }
}
