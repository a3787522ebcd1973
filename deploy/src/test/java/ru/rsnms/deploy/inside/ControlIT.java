package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.rsnms.deploy.inside.AsUser.municipal;
import static ru.rsnms.deploy.inside.AsUser.officer;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.OrderId;
import ru.rsnms.execution.ControlService;
import ru.rsnms.execution.InstructionQueries;
import ru.rsnms.execution.KeepRecipients;
import ru.rsnms.execution.NameController;
import ru.rsnms.execution.PlanRow;
import ru.rsnms.execution.Recipient;
import ru.rsnms.execution.SendingList;
import ru.rsnms.registry.PersonFilter;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** Who keeps the control and whom an order is sent to, corrected by hand. */
@ExtendWith(ArquillianExtension.class)
class ControlIT {

  private static final String[] CLAUSES = {
    "Главному консультанту Вершининой Е.А. подготовить сводку до 15.02.2027.",
    "Контроль за исполнением настоящего приказа оставляю за собой."
  };

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(ControlIT.class);
  }

  @Test
  void another_keeper_is_named_and_the_clause_stays() throws Exception {
    var order = Acts.registered(CLAUSES);
    var before = officer(() -> plan(order));
    var chosen = officer(() -> person("Звягинцева"));

    officer(() -> name(order, before.version(), chosen));

    var after = officer(() -> plan(order));
    assertThat(after.controllerName()).startsWith("Звягинцева");
    assertThat(after.controlClause()).isEqualTo(before.controlClause());
    assertThatThrownBy(() -> officer(() -> name(order, before.version(), chosen)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void the_list_of_sending_is_made_written_and_made_again() throws Exception {
    var order = Acts.registered(CLAUSES);
    var made = officer(() -> sending(order));
    assertThat(made.kept()).isFalse();
    assertThat(made.recipients()).hasSize(2);

    officer(() -> keep(order, made.plan().version(), new Recipient("Архив министерства", "СЭД")));
    var kept = officer(() -> sending(order));
    assertThat(kept.kept()).isTrue();
    assertThat(kept.recipients()).containsExactly(new Recipient("Архив министерства", "СЭД"));

    officer(() -> keep(order, kept.plan().version()));
    assertThat(officer(() -> sending(order)).recipients()).isEqualTo(made.recipients());
  }

  @Test
  void neither_another_territory_nor_another_role_may() throws Exception {
    var order = Acts.registered(CLAUSES);
    var chosen = officer(() -> person("Звягинцева"));

    assertThatThrownBy(() -> municipal(() -> name(order, 0, chosen))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> municipal(() -> sending(order))).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                AsUser.run("minister", Set.of("MINISTER"), "region", () -> name(order, 0, chosen)))
        .isInstanceOf(EJBAccessException.class);
  }

  private static PlanRow plan(OrderId order) {
    return Services.find(InstructionQueries.class).of(order).plan();
  }

  private static SendingList sending(OrderId order) {
    return Services.find(ControlService.class).sendingList(order);
  }

  private static Void name(OrderId order, long version, PersonId person) {
    Services.find(ControlService.class).nameController(new NameController(order, version, person));
    return null;
  }

  private static Void keep(OrderId order, long version, Recipient... recipients) {
    Services.find(ControlService.class)
        .keepRecipients(new KeepRecipients(order, version, List.of(recipients)));
    return null;
  }

  private static PersonId person(String surname) {
    return Services.find(PersonQueries.class)
        .people(new PersonFilter(surname, null, null, null), PageRequest.first(1))
        .items()
        .get(0)
        .id();
  }
}
