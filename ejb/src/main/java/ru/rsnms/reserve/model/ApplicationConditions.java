package ru.rsnms.reserve.model;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.ApplicationFilter;
import ru.rsnms.reserve.ReserveRoles;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;

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

  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  ApplicationConditions(Actor me) {
    fragments.add(
        """
        a.number is not null and :reader
        and (:region or a.municipality_code = :municipality
          or a.organization_code = :organization)
        and not exists (select 1 from reserve.application mine
          where mine.season_id = a.season_id and mine.account = :me)
        """);
    values.put("me", me.account());
    values.put("reader", !Collections.disjoint(me.roles(), ReserveRoles.APPLICATION_READERS));
    values.put("region", me.scope().isRegion());
    values.put("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY));
    values.put("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
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
      fragments.add(OPEN_CLAIMS + " > 0 and a.stage in ('SUBMITTED', 'ADMITTED', 'SCORED')");
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
