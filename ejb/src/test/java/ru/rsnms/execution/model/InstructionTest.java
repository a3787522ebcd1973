package ru.rsnms.execution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.rsnms.document.DocumentKind;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PublicationId;
import ru.rsnms.document.SomeTexts;
import ru.rsnms.execution.ConfirmInstruction;
import ru.rsnms.execution.Executor;
import ru.rsnms.execution.InstructionAction;
import ru.rsnms.execution.InstructionActionState;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionStep;
import ru.rsnms.execution.model.Instruction.Step;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.WorkDays;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.Ids;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Place;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;

class InstructionTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 12);
  private static final Instant AT = Instant.parse("2026-03-13T05:00:00Z");
  private static final Actor LEGAL = actor("legal", Role.MIN_LEGAL);
  private static final Actor EXECUTOR = actor("lead", Role.METHODIST);
  private static final Actor KEEPER = actor("minister", Role.MINISTER);
  private static final Actor STRANGER = actor("stranger", Role.TEACHER);

  private final InstructionGuards guards = new InstructionGuards(Clock.fixed(AT, ZoneOffset.UTC));

  @Test
  void a_report_is_accepted_and_the_instruction_is_done() {
    var instruction = assigned("Отделу кадров подготовить сводку до 31.01.2027.");

    instruction.report(Step.of(EXECUTOR, AT, "Сводка подготовлена."));
    instruction.accept(Step.of(KEEPER, AT, null));

    assertThat(instruction.stage()).isEqualTo(InstructionStage.DONE);
    assertThat(instruction.steps())
        .extracting(InstructionStep::verb)
        .containsExactly(
            InstructionStep.Verb.PROPOSE,
            InstructionStep.Verb.CONFIRM,
            InstructionStep.Verb.REPORT,
            InstructionStep.Verb.ACCEPT);
  }

  @Test
  void what_recurs_opens_again_after_each_report() {
    var instruction = assigned("Отделу кадров ежегодно до 1 ноября направлять сведения.");

    instruction.report(Step.of(EXECUTOR, AT, "Направлены."));
    instruction.accept(Step.of(KEEPER, AT, null));

    assertThat(instruction.stage()).isEqualTo(InstructionStage.ASSIGNED);
    assertThat(instruction.due()).isEqualTo(LocalDate.of(2027, 11, 1));
  }

  @Test
  void a_report_that_does_not_do_goes_back_with_a_reason() {
    var instruction = assigned("Отделу кадров подготовить сводку до 31.01.2027.");
    instruction.report(Step.of(EXECUTOR, AT, "Готово."));

    assertThatThrownBy(() -> instruction.giveBack(Step.of(KEEPER, AT, " ")))
        .isInstanceOf(Invalid.class);
    instruction.giveBack(Step.of(KEEPER, AT, "Нет таблицы."));

    assertThat(instruction.stage()).isEqualTo(InstructionStage.RETURNED);
    assertThat(instruction.steps().get(3).words()).isEqualTo("Нет таблицы.");
  }

  @Test
  void a_clause_without_a_term_needs_one_to_be_confirmed() {
    var instruction = proposed("Отделу кадров подготовить сводку.");

    assertThat(code(() -> confirm(instruction, null))).isEqualTo("execution/due-needed");
    assertThat(code(() -> confirm(instruction, ISSUED.minusDays(1))))
        .isEqualTo("execution/due-before-order");
  }

  @Test
  void what_is_constant_needs_no_last_day() {
    var instruction = proposed("Отделу кадров вести реестр постоянно.");
    confirm(instruction, null);
    assertThat(instruction.stage()).isEqualTo(InstructionStage.ASSIGNED);
  }

  @Test
  void a_day_that_no_calendar_has_is_a_doubt() {
    assertThat(proposed("Отделу кадров завершить работу до 31.09.2026.").termDoubt()).isTrue();
  }

  @Test
  void a_new_term_says_why() {
    var instruction = assigned("Отделу кадров подготовить сводку до 31.01.2027.");

    assertThatThrownBy(
            () -> instruction.reschedule(LocalDate.of(2027, 2, 15), Step.of(KEEPER, AT, "")))
        .isInstanceOf(Invalid.class);
    instruction.reschedule(LocalDate.of(2027, 2, 15), Step.of(KEEPER, AT, "Нет данных."));

    assertThat(instruction.due()).isEqualTo(LocalDate.of(2027, 2, 15));
    assertThat(instruction.isOverdue(LocalDate.of(2027, 2, 1))).isFalse();
    assertThat(instruction.isOverdue(LocalDate.of(2027, 2, 16))).isTrue();
  }

  @Test
  void the_executor_reports_and_the_keeper_judges() {
    var instruction = assigned("Отделу кадров подготовить сводку до 31.01.2027.");

    assertThat(refused(InstructionAction.REPORT, instruction, EXECUTOR)).isEmpty();
    assertThat(refused(InstructionAction.REPORT, instruction, STRANGER))
        .contains("execution/not-the-executor");
    instruction.report(Step.of(EXECUTOR, AT, "Готово."));
    assertThat(refused(InstructionAction.ACCEPT, instruction, KEEPER)).isEmpty();
    assertThat(refused(InstructionAction.ACCEPT, instruction, STRANGER))
        .contains("execution/not-the-controller");
  }

  @Test
  void nobody_accepts_his_own_report() {
    var instruction = assigned("Отделу кадров подготовить сводку до 31.01.2027.");
    instruction.report(Step.of(KEEPER, AT, "Готово."));

    assertThatThrownBy(() -> guards.require(InstructionAction.ACCEPT, instruction, KEEPER))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void a_municipality_does_not_see_what_the_ministry_asks_for() {
    var instruction = proposed("Отделу кадров подготовить сводку до 31.01.2027.");
    var foreign =
        new Actor("mun", "mun", Set.of(Role.MUN_OFFICER), Scope.parse("municipality:42-17"));

    assertThat(InstructionGuards.sees(instruction, foreign)).isFalse();
    assertThat(InstructionGuards.sees(instruction, EXECUTOR)).isTrue();
    assertThat(refused(InstructionAction.CONFIRM, instruction, foreign))
        .contains("execution/not-the-planner");
  }

  @Test
  void a_publication_is_over_with_its_proof_from_wherever_it_stands() {
    var place = new PublicationId(Ids.next());
    for (var before : List.of("proposed", "assigned", "returned")) {
      var instruction = proposed("Отделу кадров подготовить сводку до 31.01.2027.", place);
      if (!before.equals("proposed")) {
        confirm(instruction, instruction.due());
      }
      if (before.equals("returned")) {
        instruction.report(Step.of(EXECUTOR, AT, "Сделано."));
        instruction.giveBack(Step.of(LEGAL, AT, "Где ссылка?"));
      }

      instruction.published(Step.of(EXECUTOR, AT, "Размещено."), "Снято с контроля.");

      assertThat(instruction.stage()).as(before).isEqualTo(InstructionStage.DONE);
      assertThat(instruction.publication()).contains(place);
    }
  }

  @Test
  void what_is_no_publication_is_not_closed_by_one() {
    var instruction = assigned("Отделу кадров подготовить сводку до 31.01.2027.");

    assertThat(code(() -> instruction.published(Step.of(EXECUTOR, AT, "Размещено."), "Снято.")))
        .isEqualTo("execution/no-publication");
  }

  @Test
  void nothing_is_done_twice() {
    var instruction = proposed("Отделу кадров подготовить сводку до 31.01.2027.");
    confirm(instruction, LocalDate.of(2027, 1, 31));

    assertThatThrownBy(() -> confirm(instruction, LocalDate.of(2027, 1, 31)))
        .isInstanceOf(Conflict.class);
  }

  private Optional<String> refused(InstructionAction action, Instruction instruction, Actor by) {
    try {
      guards.require(action, instruction, by);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.code());
    }
  }

  private static String code(Runnable work) {
    try {
      work.run();
      return "done";
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private static Instruction assigned(String clause) {
    var instruction = proposed(clause);
    confirm(instruction, instruction.due());
    return instruction;
  }

  private static void confirm(Instruction instruction, LocalDate due) {
    var command =
        new ConfirmInstruction(instruction.id(), 0, instruction.task(), "Отдел кадров", null, due);
    var charged = new Executor("Отдел кадров", Ids.next(), EXECUTOR.account(), "Лосева И.П.");
    instruction.confirm(command, charged, Step.of(LEGAL, AT, null));
  }

  private static Instruction proposed(String clause) {
    return proposed(clause, null);
  }

  private static Instruction proposed(String clause, PublicationId place) {
    var unit = SomeTexts.clause("1", clause);
    var task = ClauseReader.read(SomeTexts.orderOf(unit)).tasks().get(0);
    var executor = new Executor(task.executor(), null, EXECUTOR.account(), null);
    var calendar = new WorkDays(Set.of(), Set.of());
    var due = task.termSet().map(term -> term.first(ISSUED, calendar)).orElse(null);
    return new Instruction(
        plan(), 0, new Instruction.Proposal(task, executor, place, due), Step.of(LEGAL, AT, null));
  }

  @Test
  void nobody_is_asked_to_carry_out_an_order_without_force() {
    var instruction = assigned("Отделу кадров подготовить сводку до 20.03.2026.");
    var today = LocalDate.of(2026, 3, 13);
    assertThat(guards.states(instruction, EXECUTOR))
        .filteredOn(state -> state.action() == InstructionAction.REPORT)
        .allMatch(InstructionActionState::open);

    instruction.plan().endsOn(today.plusDays(1));
    assertThat(instruction.isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
    instruction.plan().endsOn(today);

    assertThatThrownBy(() -> guards.require(InstructionAction.REPORT, instruction, EXECUTOR))
        .isInstanceOfSatisfying(
            Conflict.class,
            refusal -> assertThat(refusal.code()).isEqualTo("execution/order-ended"));
    instruction.plan().endsOn(null);
    guards.require(InstructionAction.REPORT, instruction, EXECUTOR);
  }

  private static ExecutionPlan plan() {
    var facts =
        new OrderFacts(
            OrderId.next(),
            DocumentKind.ORDER,
            "7",
            ISSUED,
            "О сводке",
            new OrganizationId(Ids.next()),
            "Министерство",
            null);
    var keeper = new Controller("9", "", null, KEEPER.account(), "Лугинина А.Д.");
    return new ExecutionPlan(facts, new Place(null, "42-min"), keeper, AT);
  }

  private static Actor actor(String account, String role) {
    return new Actor(account, account, Set.of(role), Scope.REGION);
  }
}
