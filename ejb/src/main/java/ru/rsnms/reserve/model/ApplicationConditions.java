package ru.rsnms.reserve.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.listing.Conditions;

/**
 * Which applications a list holds: what the caller may see (the query form of {@link
 * ApplicationGuards#sees}) and what he asked for.
 */
final class ApplicationConditions {

  static final String FROM =
      "reserve.application a left join reserve.idea i on i.application_id = a.id";

  /** Nobody has looked at the proof yet. */
  static final String OPEN_CLAIMS =
      "(select count(*) from reserve.claim c"
          + " where c.application_id = a.id and c.stage = 'CLAIMED')";

  /** The same as a condition. */
  static final String HAS_OPEN_CLAIM =
      "a.stage in ('SUBMITTED', 'ADMITTED') and exists (select 1 from reserve.claim c"
          + " where c.application_id = a.id and c.stage = 'CLAIMED')";

  private final Conditions all = new Conditions();
  private final boolean tests;
  private final Supplier<LocalDate> clock;
  private LocalDate today;

  /**
   * @param competing seasons that the caller applies in: of them he sees nothing
   * @param clock tells today in the region; only some groups need it
   */
  ApplicationConditions(Actor me, Set<UUID> competing, Supplier<LocalDate> clock) {
    this.tests =
        me.scope().isRegion() && !Collections.disjoint(me.roles(), ReserveRoles.TEST_READERS);
    this.clock = clock;
    all.and("a.number is not null");
    if (Collections.disjoint(me.roles(), ReserveRoles.APPLICATION_READERS)) {
      all.and("false");
    }
    var own = me.scope().code();
    switch (me.scope().kind()) {
      case REGION -> {
        // all of them
      }
      case MUNICIPALITY -> all.andIf(own, "own", "a.municipality_code = :own");
      case ORGANIZATION -> all.andIf(own, "own", "a.organization_code = :own");
      case SELF -> all.and("false");
    }
    if (!competing.isEmpty()) {
      all.andIf(competing, "competing", "a.season_id not in (:competing)");
    }
  }

  ApplicationConditions narrow(ApplicationFilter filter) {
    all.andIf(filter.season(), "season", "a.season_id = :season")
        .andIf(filter.stage(), "stage", "a.stage = :stage")
        .andSaid(filter.municipality(), "at", "a.municipality_code = :at")
        .andIf(filter.field(), "field", "i.field = :field")
        .andIf(filter.idea(), "idea", "i.stage = :idea")
        .andSaid(
            filter.words(),
            "words",
            """
            (strpos(registry.folded(a.person_name || ' ' || a.post || ' ' || a.organization_name
               || ' ' || coalesce(i.title, '')), registry.folded(:words)) > 0
             or cast(a.number as text) = :words)
            """);
    if (filter.claims()) {
      all.and(HAS_OPEN_CLAIM);
    }
    if (filter.group() != null) {
      all.and(group(filter.group()));
    }
    return this;
  }

  /** What makes a member of a group, as far as the caller may know. */
  String group(ApplicationGroup group) {
    var sql = ApplicationGroups.sql(group, tests);
    if (today == null && sql.contains(":" + ApplicationGroups.TODAY)) {
      today = clock.get();
      all.bind(ApplicationGroups.TODAY, today);
    }
    return sql;
  }

  /** May the caller know who has taken the test? */
  boolean tests() {
    return tests;
  }

  Conditions all() {
    return all;
  }
}
