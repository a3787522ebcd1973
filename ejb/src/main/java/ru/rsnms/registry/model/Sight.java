package ru.rsnms.registry.model;

import java.util.Set;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Role;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Conditions;

/**
 * What of the registry a caller sees.
 *
 * <p>Organisations of the region itself are public; those of municipalities are seen by their own
 * people. A person belongs where they work, and when they work nowhere, where they worked last.
 * Roles that have nothing to do with staff see only themselves, however wide their scope.
 */
final class Sight {

  private static final Set<String> STAFF_ROLES =
      Set.of(
          Role.MINISTER,
          Role.MIN_OFFICER,
          Role.MIN_LEGAL,
          Role.INST_RESERVE,
          Role.INST_CENTER,
          Role.INST_HEAD,
          Role.MUN_HEAD,
          Role.MUN_OFFICER,
          Role.ORG_HEAD,
          Role.AUDITOR,
          Role.ADMIN);

  private static final String WORKS_THERE =
      """
      exists (select 1 from registry.employment held
        join registry.organization place on place.id = held.organization_id
        where held.person_id = p.id and %s = :scope
          and not exists (select 1 from registry.employment longer
            where longer.person_id = held.person_id
              and coalesce(longer.ended_on, 'infinity') > held.ended_on))\
      """;

  private static final String MY_PLACE =
      """
      (o.municipality_code is null or exists (select 1 from registry.employment held
        join registry.person me on me.id = held.person_id
        where held.organization_id = o.id and held.ended_on is null and me.account = :scope))\
      """;

  private final Actor actor;

  Sight(Actor actor) {
    this.actor = actor;
  }

  /** Leaves the people {@code p} whom the caller sees. */
  Conditions people(Conditions conditions) {
    return switch (scopeOfPeople().kind()) {
      case REGION -> conditions;
      case MUNICIPALITY -> works(conditions, "place.municipality_code");
      case ORGANIZATION -> works(conditions, "place.code");
      case SELF -> conditions.and("p.account = :scope").bind("scope", actor.account());
    };
  }

  /** Leaves the organisations {@code o} which the caller sees. */
  Conditions organizations(Conditions conditions) {
    var code = actor.scope().code();
    return switch (actor.scope().kind()) {
      case REGION -> conditions;
      case MUNICIPALITY ->
          conditions
              .and("(o.municipality_code is null or o.municipality_code = :scope)")
              .bind("scope", code);
      case ORGANIZATION ->
          conditions.and("(o.municipality_code is null or o.code = :scope)").bind("scope", code);
      case SELF -> conditions.and(MY_PLACE).bind("scope", actor.account());
    };
  }

  Scope scopeOfPeople() {
    return actor.roles().stream().anyMatch(STAFF_ROLES::contains) ? actor.scope() : Scope.SELF;
  }

  private Conditions works(Conditions conditions, String where) {
    return conditions.and(WORKS_THERE.formatted(where)).bind("scope", actor.scope().code());
  }
}
