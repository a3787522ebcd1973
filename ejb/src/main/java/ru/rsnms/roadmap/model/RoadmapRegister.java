package ru.rsnms.roadmap.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.document.DocumentRoles;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.roadmap.RoadmapFilter;
import ru.rsnms.roadmap.RoadmapId;
import ru.rsnms.roadmap.RoadmapLevel;
import ru.rsnms.roadmap.RoadmapRow;
import ru.rsnms.roadmap.RoadmapStage;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;

/**
 * The list of roadmaps: straight from the tables to rows, always within what the caller may see
 * (the query form of {@link RoadmapGuards#sees}).
 */
@ApplicationScoped
public class RoadmapRegister {

  private static final Map<String, String> SORTS =
      Map.of(
          "changed", "r.changed_at",
          "period", "r.period_from",
          "title", "r.title collate \"ru-RU-x-icu\"");

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public Page<RoadmapRow> page(RoadmapFilter filter, PageRequest request) {
    var conditions = new Conditions(actor.get());
    conditions.narrow(filter);
    var where = " from roadmap.roadmap r where " + conditions.sql();
    var query =
        conditions
            .bind(
                em.createNativeQuery(
                    """
                    select r.id, r.title, r.level, r.stage, r.owner_id, r.owner_name, r.period_from,
                      r.period_to, (select count(*) from roadmap.line l where l.roadmap_id = r.id),
                      r.order_number, r.order_date, r.changed_at
                    """
                        + where
                        + orderBy(request.sort()),
                    Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size());
    var total = conditions.bind(em.createNativeQuery("select count(*)" + where, Long.class));
    List<?> rows = query.getResultList();
    return new Page<>(
        rows.stream().map(Object[].class::cast).map(RoadmapRegister::row).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
  }

  private static String orderBy(String sort) {
    if (sort == null) {
      return " order by r.changed_at desc, r.id";
    }
    var descending = sort.startsWith("-");
    var column = SORTS.get(descending ? sort.substring(1) : sort);
    if (column == null) {
      throw new Invalid("shared/sort-unknown", "sort", sort);
    }
    return " order by " + column + (descending ? " desc nulls last" : " nulls last") + ", r.id";
  }

  private static RoadmapRow row(Object[] row) {
    return new RoadmapRow(
        new RoadmapId((UUID) row[0]),
        (String) row[1],
        RoadmapLevel.valueOf((String) row[2]),
        RoadmapStage.valueOf((String) row[3]),
        new OrganizationId((UUID) row[4]),
        (String) row[5],
        row[6] == null ? null : new DatePeriod(date(row[6]), date(row[7])),
        ((Number) row[8]).longValue(),
        (String) row[9],
        date(row[10]),
        instant(row[11]));
  }

  private static LocalDate date(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
  }

  /** Collects the fragments of a where clause with their values; values are never concatenated. */
  private static class Conditions {

    private final List<String> fragments = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions(Actor me) {
      var insider = !Collections.disjoint(me.roles(), DocumentRoles.INSIDERS);
      if (insider && me.scope().isRegion()) {
        return;
      }
      fragments.add(
          """
          ((:insider and (r.municipality_code = :municipality
             or r.organization_code = :organization))
           or (r.stage <> 'DRAFT'
             and (:region or r.municipality_code is null or r.municipality_code = :nearby)))
          """);
      values.put("insider", insider);
      values.put("region", me.scope().isRegion());
      values.put("municipality", codeOf(me, Scope.Kind.MUNICIPALITY));
      values.put("organization", codeOf(me, Scope.Kind.ORGANIZATION));
      values.put("nearby", nearby(me));
    }

    private static String codeOf(Actor me, Scope.Kind kind) {
      return me.scope().kind() == kind ? me.scope().code() : "";
    }

    /** The municipality whose approved roadmaps concern the caller. */
    private static String nearby(Actor me) {
      var organization = codeOf(me, Scope.Kind.ORGANIZATION);
      var end = organization.lastIndexOf('-');
      return end < 0 ? codeOf(me, Scope.Kind.MUNICIPALITY) : organization.substring(0, end);
    }

    void narrow(RoadmapFilter filter) {
      if (filter.words() != null && !filter.words().isBlank()) {
        add("r.search @@ websearch_to_tsquery('russian', :words)", "words", filter.words().strip());
      }
      if (filter.level() != null) {
        add("r.level = :level", "level", filter.level().name());
      }
      if (filter.stage() != null) {
        add("r.stage = :stage", "stage", filter.stage().name());
      }
      if (filter.owner() != null) {
        add("r.owner_id = :owner", "owner", filter.owner().value());
      }
      if (filter.year() != null) {
        add(
            ":year between extract(year from r.period_from) and extract(year from r.period_to)",
            "year",
            filter.year());
      }
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
}
