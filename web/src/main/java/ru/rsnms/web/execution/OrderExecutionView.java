package ru.rsnms.web.execution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.ConfirmInstruction;
import ru.rsnms.execution.ControlService;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionService;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.NameController;
import ru.rsnms.execution.OrderExecution;
import ru.rsnms.execution.PlanService;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.faces.Notices;
import ru.rsnms.web.faces.Option;
import ru.rsnms.web.faces.PageTexts;
import ru.rsnms.web.registry.OnePick;

/** Backs the section of an order's card about what the order set going. */
@Named
@ViewScoped
public class OrderExecutionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InstructionQueries instructions;
  @Inject PlanService plans;
  @Inject InstructionService service;
  @Inject ControlService control;
  @Inject PersonDirectory people;
  @Inject Notices notices;

  private UUID id;
  private final OnePick controller = new OnePick("controller");
  private transient OrderExecution execution;

  /** Reads what the clauses ask for. */
  public String read() {
    if (!notices.attempt(() -> plans.read(order()))) {
      return null;
    }
    notices.doneNext("execution.read");
    return "/document/order.xhtml?faces-redirect=true&tab=execution&id=" + id;
  }

  /** Charges the executor with a clause as it was read. */
  public String confirm(UUID instruction) {
    var one = instructions.open(new InstructionId(instruction));
    return done(() -> service.confirm(asRead(one)), "instruction.done.CONFIRM");
  }

  /** Charges the executors of all clauses that were read without a doubt. */
  public String confirmAll() {
    var ready = getExecution().instructions().stream().filter(this::isReady).toList();
    return done(() -> ready.forEach(one -> service.confirm(asRead(one))), "execution.confirmed");
  }

  /** Was everything read that a charge needs: who, what and by when? */
  public boolean isReady(InstructionCard one) {
    return one.action(InstructionAction.CONFIRM).open()
        && one.executor().person() != null
        && one.due() != null
        && !one.termDoubt();
  }

  public boolean isAnyReady() {
    return getExecution().instructions().stream().anyMatch(this::isReady);
  }

  private static ConfirmInstruction asRead(InstructionCard one) {
    return new ConfirmInstruction(
        one.id(),
        one.version(),
        one.task(),
        one.executor().words(),
        new PersonId(one.executor().person()),
        one.due());
  }

  /** Accepts a report. */
  public String accept(UUID instruction) {
    var one = instructions.open(new InstructionId(instruction));
    return done(() -> service.accept(one.id(), one.version(), null), "instruction.done.ACCEPT");
  }

  /** Another person keeps the control from now on. */
  public String nameController() {
    var chosen = controller.pickedOr(null).map(PersonId::new).orElse(null);
    if (chosen == null) {
      notices.atField("controller", "execution.controller.needed");
      return null;
    }
    var version = getExecution().plan().version();
    return done(
        () -> control.nameController(new NameController(order(), version, chosen)),
        "execution.controller.named");
  }

  public void findController() {
    controller.search(words -> people.pick(words).stream().map(this::option).toList());
  }

  private Option option(PersonView one) {
    var post = one.position() == null ? "" : ", " + one.position();
    return new Option(one.id().value().toString(), one.name().full() + post);
  }

  private String done(Runnable action, String key) {
    if (!notices.attempt(action)) {
      execution = null;
      return null;
    }
    notices.doneNext(key);
    return "/document/order.xhtml?faces-redirect=true&tab=execution&id=" + id;
  }

  /** May the user correct who keeps the control and whom the order is sent to? */
  public boolean isCorrectable() {
    return getExecution().isRead() && control.sendingList(order()).isOpen();
  }

  /** How many of the instructions are at a stage, in words; none where there are none. */
  public List<String> getSums() {
    var all = getExecution().instructions();
    var sums = new ArrayList<String>();
    for (var stage : InstructionStage.values()) {
      var many = all.stream().filter(one -> one.stage() == stage).count();
      if (many > 0) {
        sums.add(PageTexts.of("execution.sum", Texts.of(stage), many));
      }
    }
    var late = all.stream().filter(InstructionCard::overdue).count();
    if (late > 0) {
      sums.add(PageTexts.of("execution.sum", PageTexts.of("execution.overdue.short"), late));
    }
    return sums;
  }

  public OnePick getController() {
    return controller;
  }

  public OrderExecution getExecution() {
    if (execution == null) {
      execution = instructions.of(order());
    }
    return execution;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  private OrderId order() {
    return new OrderId(id);
  }
}
