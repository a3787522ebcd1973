package ru.rsnms.deploy.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderService;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.adapter.CallerActor;

/** Who calls reaches the services, anew at each call. */
@ExtendWith(ArquillianExtension.class)
class CallerIT {

  static final OrderId UNKNOWN = new OrderId(new UUID(0, 1));

  final CurrentActor actor = new CallerActor();

  @Deployment
  static WebArchive archive() {
    return InsideArchive.of(CallerIT.class);
  }

  @Test
  void one_bean_tells_each_caller_apart() throws Exception {
    var seen =
        AsUser.run(
            "outer",
            Set.of("MIN_OFFICER"),
            "region",
            () -> {
              var inner = AsUser.run("inner", Set.of("MUN_HEAD"), "municipality:42-17", actor::get);
              return new Actor[] {actor.get(), inner};
            });

    assertThat(seen)
        .containsExactly(
            new Actor("outer", "outer", Set.of("MIN_OFFICER"), Scope.REGION),
            new Actor("inner", "inner", Set.of("MUN_HEAD"), Scope.parse("municipality:42-17")));
  }

  @Test
  void a_service_is_closed_to_a_wrong_role() {
    assertThatThrownBy(
            () -> AsUser.run("teacher", Set.of("TEACHER"), "self", this::withdrawUnknown))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void a_service_is_open_to_the_right_role() {
    assertThatThrownBy(
            () -> AsUser.run("officer", Set.of("MIN_OFFICER"), "region", this::withdrawUnknown))
        .isInstanceOf(NotFound.class);
  }

  private Object withdrawUnknown() {
    Services.find(OrderService.class).withdraw(UNKNOWN, 0, "Больше не нужен");
    return null;
  }
}
