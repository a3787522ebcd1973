package ru.rsnms.document.model;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;

/**
 * Which orders a list holds: what the caller may see (the query form of {@link OrderGuards#sees})
 * and what he asked for. Collects fragments of a where clause with their values; values are never
 * concatenated.
 */
final class OrderConditions {

  private static final String NUMBER_SIGN = "\u2116";

  private final List<String> fragments = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private final Actor me;
  private final Set<String> voices;

  /**
   * @param today on which the stages are asked for
   * @param voices accounts whose visas the caller may give today
   */
  OrderConditions(Actor me, Set<String> voices, LocalDate today) {
    this.me = me;
    this.voices = voices;
    values.put("today", today);
    var insider = !Collections.disjoint(me.roles(), DocumentRoles.INSIDERS);
    if (!insider || !me.scope().isRegion()) {
      restrict(insider);
    }
  }

  private void restrict(boolean insider) {
    fragments.add(
        """
        (o.drafter_account = :me
         or exists (select 1 from document.visa v where v.order_id = o.id
           and (v.account in (:voices) or v.deputy_account = :me))
         or (o.stage in ('REGISTERED', 'PUBLISHED', 'REVOKED')
           and exists (select 1 from document.reader r where r.order_id = o.id
             and r.account = :me and r.stage <> 'RELEASED'))
         or (:insider and (o.municipality_code = :municipality
           or o.organization_code = :organization))
         or (o.stage in ('REGISTERED', 'PUBLISHED', 'REVOKED')
           and (:region or o.municipality_code is null or o.municipality_code = :nearby)))
        """);
    values.put("me", me.account());
    values.put("voices", voices);
    values.put("insider", insider);
    values.put("region", me.scope().isRegion());
    values.put("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY));
    values.put("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
    values.put("nearby", nearby());
  }

  /** The municipality whose registered acts concern the caller. */
  private String nearby() {
    var organization = me.scope().codeIf(Scope.Kind.ORGANIZATION);
    var end = organization.lastIndexOf('-');
    return end < 0 ? me.scope().codeIf(Scope.Kind.MUNICIPALITY) : organization.substring(0, end);
  }

  void narrow(OrderFilter filter) {
    if (filter.words() != null && !filter.words().isBlank()) {
      narrowByWords(filter.words().strip());
    }
    if (!filter.stages().isEmpty()) {
      narrowByStages(filter.stages());
    }
    if (filter.kind() != null) {
      add("o.kind = :kind", "kind", filter.kind().name());
    }
    if (filter.issuer() != null) {
      add("o.issuer_id = :issuer", "issuer", filter.issuer().value());
    }
    if (filter.year() != null) {
      add("extract(year from o.registered_on) = :year", "year", filter.year());
    }
    if (filter.mine()) {
      add("o.drafter_account = :drafter", "drafter", me.account());
    }
  }

  /** What is recorded narrows by the index, what is shown decides. */
  private void narrowByStages(Set<OrderStage> wanted) {
    var recorded = EnumSet.copyOf(wanted);
    if (wanted.contains(OrderStage.REVOKED)) {
      recorded.addAll(OrderStage.REVOKED.predecessors());
    }
    add("o.stage in (:recorded)", "recorded", names(recorded));
    add("o.shown in (:stages)", "stages", names(wanted));
  }

  private static List<String> names(Set<OrderStage> stages) {
    return stages.stream().map(Enum::name).toList();
  }

  private void narrowByWords(String words) {
    add(
        "(o.search @@ websearch_to_tsquery('russian', :words)"
            + " or lower(o.number) like lower(:numberLike))",
        "words",
        words);
    values.put("numberLike", beginningOfNumber(words));
  }

  private static String beginningOfNumber(String words) {
    return words.replace(NUMBER_SIGN, "").strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private void add(String fragment, String name, Object value) {
    fragments.add(fragment);
    values.put(name, value);
  }

  String sql() {
    return fragments.isEmpty() ? "true" : String.join(" and ", fragments);
  }

  Query bind(Query query) {
    values.forEach(query::setParameter);
    return query;
  }
}
