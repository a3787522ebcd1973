package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.inRegion;
import static ru.rsnms.deploy.inside.AsUser.legal;
import static ru.rsnms.deploy.inside.AsUser.municipal;
import static ru.rsnms.deploy.inside.AsUser.officer;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.execution.ConfirmInstruction;
import ru.rsnms.execution.InstructionCard;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.InstructionService;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.execution.InstructionTask;
import ru.rsnms.execution.ReportExecution;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.Forbidden;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** What a registered order sets going, on the real database: one transaction, tasks, scopes. */
@ExtendWith(ArquillianExtension.class)
class ExecutionIT {

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(ExecutionIT.class);
  }

  @Test
  void registration_reads_the_clauses_and_finds_the_people() throws Exception {
    var order = registered();

    var execution = officer(() -> instructions().of(order));

    assertThat(execution.plan().controllerName()).startsWith("Лугинина");
    assertThat(execution.instructions())
        .extracting(InstructionCard::clause, InstructionCard::due, InstructionCard::stage)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "1", LocalDate.of(2027, 2, 15), InstructionStage.PROPOSED),
            org.assertj.core.groups.Tuple.tuple("2", null, InstructionStage.PROPOSED));
    assertThat(execution.instructions().get(0).executor().account()).isEqualTo("officer");
    assertThat(execution.instructions().get(1).executor().account()).isEqualTo("legal");
  }

  @Test
  void a_task_goes_from_the_official_to_the_executor_to_the_keeper() throws Exception {
    var order = registered();
    var first = officer(() -> instructions().of(order)).instructions().get(0);

    legal(() -> confirm(first));
    assertThat(tasks("officer", "MIN_OFFICER"))
        .anyMatch(task -> first.id().equals(task.instruction()));
    officer(() -> report(first));

    assertThat(tasks("minister", "MINISTER"))
        .anyMatch(task -> first.id().equals(task.instruction()));
    assertThatThrownBy(() -> officer(() -> accept(first))).isInstanceOf(Forbidden.class);
    var done = inRegion("minister", "MINISTER", () -> accept(first));
    assertThat(done.stage()).isEqualTo(InstructionStage.DONE);
  }

  @Test
  void a_municipality_finds_nothing_of_it() throws Exception {
    var order = registered();
    var first = officer(() -> instructions().of(order)).instructions().get(0);

    var listed =
        municipal(() -> instructions().page(ofOrder(order), PageRequest.first(10)).total());

    assertThat(listed).isZero();
    assertThatThrownBy(() -> municipal(() -> instructions().open(first.id())))
        .isInstanceOf(NotFound.class);
  }

  private static InstructionFilter ofOrder(OrderId order) {
    return new InstructionFilter(null, null, null, order, false, false);
  }

  private static InstructionCard confirm(InstructionCard seen) {
    Services.find(InstructionService.class)
        .confirm(
            new ConfirmInstruction(
                seen.id(),
                seen.version(),
                seen.task(),
                seen.executor().words(),
                new PersonId(seen.executor().person()),
                seen.due()));
    return instructions().open(seen.id());
  }

  private static InstructionCard report(InstructionCard seen) {
    var version = instructions().open(seen.id()).version();
    Services.find(InstructionService.class)
        .report(new ReportExecution(seen.id(), version, "Сделано.", null, null));
    return instructions().open(seen.id());
  }

  private static InstructionCard accept(InstructionCard seen) {
    var version = instructions().open(seen.id()).version();
    Services.find(InstructionService.class).accept(seen.id(), version, null);
    return instructions().open(seen.id());
  }

  private static List<InstructionTask> tasks(String account, String role) throws Exception {
    return inRegion(account, role, () -> instructions().tasks());
  }

  private static InstructionQueries instructions() {
    return Services.find(InstructionQueries.class);
  }

  private static OrderId registered() throws Exception {
    return Acts.registered(text());
  }

  private static OrderText text() {
    return new OrderText(
        "О сводке",
        "",
        "ПРИКАЗЫВАЮ:",
        List.of(),
        List.of(
            Acts.clause(
                "1", "Главному консультанту Вершининой Е.А. подготовить сводку до 15.02.2027."),
            Acts.clause("2", "Отделу правовой и кадровой работы подготовить перечень."),
            Acts.clause("3", "Контроль за исполнением настоящего приказа оставляю за собой.")),
        null,
        List.of(),
        null);
  }
}
