package ru.rsnms.document.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.document.OrderFilter;
import ru.rsnms.document.OrderStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Scope;
import ru.rsnms.shared.listing.Conditions;

/**
 * Which orders a list holds: what the caller may see (the query form of {@link OrderGuards#sees})
 * and what he asked for.
 */
final class OrderConditions {

  private static final String NUMBER_SIGN = "\u2116";

  private final Conditions all = new Conditions();
  private final Actor me;
  private final Set<String> voices;

  /**
   * @param today on which the stages are asked for
   * @param voices accounts whose visas the caller may give today
   */
  OrderConditions(Actor me, Set<String> voices, LocalDate today) {
    this.me = me;
    this.voices = voices;
    all.bind("today", today);
    var insider = !Collections.disjoint(me.roles(), DocumentRoles.INSIDERS);
    if (!insider || !me.scope().isRegion()) {
      restrict(insider);
    }
  }

  private void restrict(boolean insider) {
    all.and(
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
        """)
        .bind("me", me.account())
        .bind("voices", voices)
        .bind("insider", insider)
        .bind("region", me.scope().isRegion())
        .bind("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY))
        .bind("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION))
        .bind("nearby", nearby());
  }

  /** The municipality whose registered acts concern the caller. */
  private String nearby() {
    var organization = me.scope().codeIf(Scope.Kind.ORGANIZATION);
    var end = organization.lastIndexOf('-');
    return end < 0 ? me.scope().codeIf(Scope.Kind.MUNICIPALITY) : organization.substring(0, end);
  }

  OrderConditions narrow(OrderFilter filter) {
    all.andSaid(
            filter.words(),
            "words",
            "(o.search @@ websearch_to_tsquery('russian', :words)"
                + " or lower(o.number) like lower(:numberLike))")
        .bind("numberLike", beginningOfNumber(filter.words()))
        .andIf(filter.kind(), "kind", "o.kind = :kind")
        .andIf(filter.issuer(), "issuer", "o.issuer_id = :issuer")
        .andIf(filter.year(), "year", "extract(year from o.registered_on) = :year");
    if (!filter.stages().isEmpty()) {
      narrowByStages(filter.stages());
    }
    if (filter.mine()) {
      all.andIf(me.account(), "drafter", "o.drafter_account = :drafter");
    }
    return this;
  }

  /** What is recorded narrows by the index, what is shown decides. */
  private void narrowByStages(Set<OrderStage> wanted) {
    var recorded = EnumSet.copyOf(wanted);
    if (wanted.contains(OrderStage.REVOKED)) {
      recorded.addAll(OrderStage.REVOKED.predecessors());
    }
    all.andIf(names(recorded), "recorded", "o.stage in (:recorded)")
        .andIf(names(wanted), "stages", "o.shown in (:stages)");
  }

  private static List<String> names(Set<OrderStage> stages) {
    return stages.stream().map(Enum::name).toList();
  }

  private static String beginningOfNumber(String words) {
    var typed = words == null ? "" : words.replace(NUMBER_SIGN, "").strip();
    return typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  Conditions all() {
    return all;
  }
}
