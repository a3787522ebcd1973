package ru.rsnms.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ru.rsnms.execution.ConfirmInstruction;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionActionState;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionService;
import ru.rsnms.execution.ReportExecution;
import ru.rsnms.execution.Reschedule;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.NotFound;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.registry.OnePick;

/** Backs {@code /execution/instruction.xhtml}: an instruction and everything done with it. */
@Named
@ViewScoped
public class InstructionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InstructionQueries instructions;
  @Inject InstructionService service;
  @Inject PersonDirectory people;
  @Inject Notices notices;

  private UUID id;
  private InstructionAction chosen;
  private transient InstructionCard card;
  private final InstructionForm form = new InstructionForm();
  private final OnePick person = new OnePick("person");

  public void load() {
    if (id == null) {
      throw new NotFound("execution/instruction-not-found");
    }
    form.begin(getCard());
    if (chosen != null && !card.action(chosen).open()) {
      chosen = null;
    }
  }

  /** Does the chosen action and shows the instruction as it is then. */
  public String act() {
    if (!notices.attempt(this::perform)) {
      card = null;
      return null;
    }
    notices.doneNext("instruction.done." + chosen);
    return "/execution/instruction.xhtml?faces-redirect=true&id=" + id;
  }

  private void perform() {
    var seen = getCard();
    var version = seen.version();
    switch (chosen) {
      case CONFIRM -> service.confirm(confirmation(seen));
      case DISMISS -> service.dismiss(seen.id(), version, form.getWords());
      case REPORT ->
          service.report(
              new ReportExecution(
                  seen.id(), version, form.getWords(), form.proof(), form.evidence()));
      case ACCEPT -> service.accept(seen.id(), version, form.getWords());
      case RETURN -> service.giveBack(seen.id(), version, form.getWords());
      case RESCHEDULE ->
          service.reschedule(new Reschedule(seen.id(), version, form.getDue(), form.getWords()));
    }
  }

  private ConfirmInstruction confirmation(InstructionCard seen) {
    var proposed = seen.executor().person();
    var who = person.pickedOr(proposed).map(PersonId::new).orElse(null);
    return new ConfirmInstruction(
        seen.id(), seen.version(), form.getTask(), form.getExecutor(), who, form.getDue());
  }

  public void findPerson() {
    person.search(words -> people.pick(words).stream().map(InstructionView::option).toList());
  }

  private static Option option(PersonView one) {
    var post = one.position() == null ? "" : ", " + one.position();
    return new Option(one.id().value().toString(), one.name().full() + post);
  }

  public InstructionCard getCard() {
    if (card == null) {
      card = instructions.open(new InstructionId(id));
    }
    return card;
  }

  /** Actions to show: all while the instruction lives. */
  public List<InstructionActionState> getOffer() {
    return getCard().actions().stream().filter(InstructionActionState::open).toList();
  }

  public InstructionForm getForm() {
    return form;
  }

  public OnePick getPerson() {
    return person;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public InstructionAction getChosen() {
    return chosen;
  }

  public void setChosen(InstructionAction chosen) {
    this.chosen = chosen;
  }
}
