package ru.rsnms.execution.model;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.execution.ExecutionRoles;
import ru.rsnms.execution.InstructionFilter;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;

/**
 * Which instructions a list holds: what the caller may see (the query form of {@link
 * InstructionGuards}) and what he asked for. Values are bound, never concatenated.
 */
final class InstructionConditions {

  static final String FROM =
      " from execution.instruction i join execution.plan p on p.order_id = i.order_id where ";

  /** Waited for: not done, and of an order in force. */
  private static final String OPEN =
      "i.stage in ('ASSIGNED', 'REPORTED', 'RETURNED')"
          + " and (p.ends_on is null or p.ends_on > :today)";

  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Actor me;
  private final LocalDate today;

  InstructionConditions(Actor me, LocalDate today) {
    this.me = me;
    this.today = today;
    fragments.add(
        """
        (i.executor_account = :me or p.controller_account = :me
         or :insider and (:region or p.municipality_code = :municipality
           or p.organization_code = :organization))
        """);
    values.put("me", me.account());
    values.put("insider", !Collections.disjoint(me.roles(), DocumentRoles.INSIDERS));
    values.put("region", me.scope().isRegion());
    values.put("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY));
    values.put("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
  }

  void narrow(InstructionFilter filter) {
    if (filter.words() != null && !filter.words().isBlank()) {
      add(
          """
          (strpos(registry.folded(i.task || ' ' || i.executor_words || ' '
             || coalesce(i.executor_name, '') || ' ' || p.title), registry.folded(:words)) > 0
           or lower(p.number) = lower(:words))
          """,
          "words",
          filter.words().strip());
    }
    if (filter.stage() != null) {
      add("i.stage = :stage", "stage", filter.stage().name());
    }
    if (filter.order() != null) {
      add("p.order_id = :order", "order", filter.order().value());
    }
    if (filter.open()) {
      add(OPEN, "today", today);
    }
    if (filter.overdue()) {
      add(OPEN + " and i.due < :today", "today", today);
    }
    narrowBySide(filter.side());
  }

  private void narrowBySide(InstructionFilter.Side side) {
    if (side != null) {
      fragments.add(
          switch (side) {
            case MINE -> "i.executor_account = :me";
            case CONTROLLED -> "p.controller_account = :me";
          });
    }
  }

  private void add(String fragment, String name, Object value) {
    fragments.add(fragment);
    values.put(name, value);
  }

  String sql() {
    return String.join(" and ", fragments);
  }

  Query bind(Query query) {
    values.forEach(query::setParameter);
    return query;
  }

  /** Binds who asks, for a query of its own. */
  Query bindMe(Query query) {
    return query
        .setParameter("me", me.account())
        .setParameter("today", today)
        .setParameter("planner", !Collections.disjoint(me.roles(), ExecutionRoles.PLANNERS))
        .setParameter("region", me.scope().isRegion())
        .setParameter("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY))
        .setParameter("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
  }
}
