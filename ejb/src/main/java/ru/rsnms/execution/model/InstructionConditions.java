package ru.rsnms.execution.model;

import java.time.LocalDate;
import java.util.Collections;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.execution.ExecutionRoles;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Conditions;

/**
 * Which instructions a list holds: what the caller may see (the query form of {@link
 * InstructionGuards}) and what he asked for.
 */
final class InstructionConditions {

  static final String FROM =
      "execution.instruction i join execution.plan p on p.order_id = i.order_id";

  /** Waited for: not done, and of an order in force. */
  private static final String OPEN =
      "i.stage in ('ASSIGNED', 'REPORTED', 'RETURNED')"
          + " and (p.ends_on is null or p.ends_on > :today)";

  private InstructionConditions() {}

  static Conditions of(Actor me, LocalDate today, InstructionFilter filter) {
    var conditions =
        about(me, today)
            .and(
                """
                (i.executor_account = :me or p.controller_account = :me
                 or :insider and (:region or p.municipality_code = :municipality
                   or p.organization_code = :organization))
                """);
    narrow(conditions, filter);
    return conditions;
  }

  /** No condition, but whatever one may say of who asks on which day. */
  static Conditions about(Actor me, LocalDate today) {
    return new Conditions()
        .bind("me", me.account())
        .bind("today", today)
        .bind("insider", !Collections.disjoint(me.roles(), DocumentRoles.INSIDERS))
        .bind("planner", !Collections.disjoint(me.roles(), ExecutionRoles.PLANNERS))
        .bind("region", me.scope().isRegion())
        .bind("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY))
        .bind("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
  }

  private static void narrow(Conditions conditions, InstructionFilter filter) {
    conditions
        .andSaid(
            filter.words(),
            "words",
            """
            (strpos(registry.folded(i.task || ' ' || i.executor_words || ' '
               || coalesce(i.executor_name, '') || ' ' || p.title), registry.folded(:words)) > 0
             or lower(p.number) = lower(:words))
            """)
        .andIf(filter.stage(), "stage", "i.stage = :stage")
        .andIf(filter.order(), "order", "p.order_id = :order");
    if (filter.open() || filter.overdue()) {
      conditions.and(OPEN);
    }
    if (filter.overdue()) {
      conditions.and("i.due < :today");
    }
    if (filter.side() != null) {
      conditions.and(side(filter.side()));
    }
  }

  private static String side(InstructionFilter.Side side) {
    return switch (side) {
      case MINE -> "i.executor_account = :me";
      case CONTROLLED -> "p.controller_account = :me";
    };
  }
}
