package ru.rsnms.reserve.model;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.shared.Actor;

/**
 * Which applications a list holds: what the caller may see (the query form of {@link
 * ApplicationGuards#sees}) and what he asked for. Values are bound, never concatenated.
 */
final class ApplicationConditions {

  static final String FROM =
      " from reserve.application a join reserve.season s on s.id = a.season_id"
          + " left join reserve.idea i on i.application_id = a.id where ";

  /** Nobody has looked at the proof yet. */
  static final String OPEN_CLAIMS =
      "(select count(*) from reserve.claim c"
          + " where c.application_id = a.id and c.stage = 'CLAIMED')";

  /** The same as a condition. */
  static final String HAS_OPEN_CLAIM =
      "a.stage in ('SUBMITTED', 'ADMITTED') and exists (select 1 from reserve.claim c"
          + " where c.application_id = a.id and c.stage = 'CLAIMED')";

  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private final boolean tests;
  private final LocalDate today;

  /**
   * @param competing seasons that the caller applies in: of them he sees nothing
   * @param today in the region, by the clock of the database
   */
  ApplicationConditions(Actor me, Set<UUID> competing, LocalDate today) {
    this.tests =
        me.scope().isRegion() && !Collections.disjoint(me.roles(), ReserveRoles.TEST_READERS);
    this.today = today;
    fragments.add("a.number is not null");
    if (Collections.disjoint(me.roles(), ReserveRoles.APPLICATION_READERS)) {
      fragments.add("false");
    }
    switch (me.scope().kind()) {
      case REGION -> {
        // all of them
      }
      case MUNICIPALITY -> add("a.municipality_code = :own", "own", me.scope().code());
      case ORGANIZATION -> add("a.organization_code = :own", "own", me.scope().code());
      case SELF -> fragments.add("false");
    }
    if (!competing.isEmpty()) {
      add("a.season_id not in (:competing)", "competing", competing);
    }
  }

  ApplicationConditions narrow(ApplicationFilter filter) {
    if (filter.season() != null) {
      add("a.season_id = :season", "season", filter.season().value());
    }
    if (filter.stage() != null) {
      add("a.stage = :stage", "stage", filter.stage().name());
    }
    if (isSaid(filter.municipality())) {
      add("a.municipality_code = :at", "at", filter.municipality().strip());
    }
    if (filter.claims()) {
      fragments.add(HAS_OPEN_CLAIM);
    }
    if (filter.field() != null) {
      add("i.field = :field", "field", filter.field().name());
    }
    if (filter.idea() != null) {
      add("i.stage = :idea", "idea", filter.idea().name());
    }
    if (filter.group() != null) {
      fragments.add(group(filter.group()));
    }
    if (isSaid(filter.words())) {
      add(
          """
          (strpos(registry.folded(a.person_name || ' ' || a.post || ' ' || a.organization_name
             || ' ' || coalesce(i.title, '')), registry.folded(:words)) > 0
           or cast(a.number as text) = :words)
          """,
          "words",
          filter.words().strip());
    }
    return this;
  }

  /** What makes a member of a group, as far as the caller may know. */
  String group(ApplicationGroup group) {
    var sql = ApplicationGroups.sql(group, tests);
    if (sql.contains(":" + ApplicationGroups.TODAY)) {
      values.put(ApplicationGroups.TODAY, today);
    }
    return sql;
  }

  /** May the caller know who has taken the test? */
  boolean tests() {
    return tests;
  }

  private static boolean isSaid(String value) {
    return value != null && !value.isBlank();
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
}
