package ru.rsnms.reserve.model;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.letter.LetterFilter;

/** Which letters a list holds. Values are bound, never concatenated. */
final class LetterConditions {

  static final String FROM =
      " from reserve.letter l join reserve.delivery d on d.letter_id = l.id where ";

  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  LetterConditions(LetterFilter filter) {
    add("l.season_id = :season", "season", filter.level().season().value());
    add("l.level = :level", "level", filter.level().number());
    if (filter.kind() != null) {
      add("l.kind = :kind", "kind", filter.kind().name());
    }
    if (filter.channel() != null) {
      add("d.channel = :channel", "channel", filter.channel().name());
    }
    if (filter.stage() != null) {
      add("d.stage = :stage and l.revoked_at is null", "stage", filter.stage().name());
    }
    if (filter.words() != null && !filter.words().isBlank()) {
      add(
          """
          (strpos(registry.folded(l.person_name || ' ' || l.organization_name),
             registry.folded(:words)) > 0
           or l.application_number = :words or l.number = :words)
          """,
          "words",
          filter.words().strip());
    }
  }

  private void add(String fragment, String name, Object value) {
    fragments.add(fragment);
    values.put(name, value);
  }

  String sql() {
    return FROM + String.join(" and ", fragments);
  }

  Query bind(Query query) {
    values.forEach(query::setParameter);
    return query;
  }
}
