package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.rsnms.registry.MunicipalityNames;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.cadre.CadreFilter;
import ru.rsnms.reserve.cadre.CadreRow;
import ru.rsnms.reserve.cadre.EntryId;
import ru.rsnms.reserve.cadre.ReserveKind;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Invalid;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Scope;

/** Lists the reserves as they were on a day, as far as the caller may see them. */
@ApplicationScoped
public class CadreRegister {

  private static final String COLUMNS =
      "select e.id, e.kind, e.reserve_code, e.person_name, e.organization_name,"
          + " e.municipality_code, e.season_title, t.stage, e.order_number, e.order_date, t.until";

  /** The last step that counts on the day; a member whose term is over by then is one no more. */
  private static final String FROM =
      """
       from reserve.entry e join lateral (
        select s.until, case when s.until < :on and s.to_stage in
            ('ENROLLED', 'IN_TRAINING', 'READY', 'NOMINATED') then 'EXPIRED' else s.to_stage end stage
        from reserve.entry_step s where s.entry_id = e.id and s.on_day <= :on
        order by s.position desc limit 1) t on true
      where (:region or e.municipality_code = :municipality or e.reserve_code = :municipality
        or e.organization_code = :organization)
      """;

  private static final String MEMBERS =
      " and t.stage in ('ENROLLED', 'IN_TRAINING', 'READY', 'NOMINATED')";

  private static final Map<String, String> SORTS =
      Map.of(
          "name", "e.person_name",
          "organization", "e.organization_name",
          "until", "t.until",
          "order", "e.order_date");

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject MunicipalityNames municipalities;

  public Page<CadreRow> page(CadreFilter filter, LocalDate on, PageRequest request) {
    if (!CadreGuards.reads(actor.get())) {
      return new Page<>(List.of(), request.page(), request.size(), 0);
    }
    var wanted = new Wanted(filter, on, actor.get());
    List<?> rows =
        wanted
            .bind(
                em.createNativeQuery(
                    COLUMNS + FROM + wanted.sql + orderBy(request.sort()), Object[].class))
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total =
        wanted.bind(em.createNativeQuery("select count(*)" + FROM + wanted.sql, Long.class));
    var names = municipalities.all();
    return new Page<>(
        rows.stream().map(row -> row((Object[]) row, names)).toList(),
        request.page(),
        request.size(),
        ((Number) total.getSingleResult()).longValue());
  }

  /** The whole register, row by row. */
  public void each(CadreFilter filter, LocalDate on, String sort, Consumer<CadreRow> taker) {
    if (!CadreGuards.reads(actor.get())) {
      return;
    }
    var wanted = new Wanted(filter, on, actor.get());
    var query =
        wanted.bind(
            em.createNativeQuery(COLUMNS + FROM + wanted.sql + orderBy(sort), Object[].class));
    var names = municipalities.all();
    try (Stream<?> rows = query.getResultStream()) {
      rows.forEach(row -> taker.accept(row((Object[]) row, names)));
    }
  }

  private static String orderBy(String sort) {
    var wanted = sort == null || sort.isBlank() ? "name" : sort;
    var descending = wanted.startsWith("-");
    var column = SORTS.get(descending ? wanted.substring(1) : wanted);
    if (column == null) {
      throw new Invalid("shared/sort-unknown", "sort", sort);
    }
    return " order by " + column + (descending ? " desc" : "") + ", e.id";
  }

  private static CadreRow row(Object[] row, Map<String, String> municipalities) {
    return new CadreRow(
        new EntryId((UUID) row[0]),
        ReserveKind.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        municipalities.get((String) row[5]),
        (String) row[6],
        ReserveStage.valueOf((String) row[7]),
        (String) row[8],
        ListedDates.day(row[9]),
        ListedDates.day(row[10]));
  }

  /** What narrows the register, with its values; these are bound, never concatenated. */
  private static final class Wanted {

    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    Wanted(CadreFilter filter, LocalDate on, Actor me) {
      values.put("on", on);
      values.put("region", me.scope().isRegion());
      values.put("municipality", me.scope().codeIf(Scope.Kind.MUNICIPALITY));
      values.put("organization", me.scope().codeIf(Scope.Kind.ORGANIZATION));
      var parts = new ArrayList<String>();
      if (filter.stage() == null) {
        parts.add(MEMBERS);
      } else {
        parts.add(" and t.stage = :stage");
        values.put("stage", filter.stage().name());
      }
      if (filter.kind() != null) {
        parts.add(" and e.kind = :kind");
        values.put("kind", filter.kind().name());
      }
      if (isSaid(filter.municipality())) {
        parts.add(" and (e.municipality_code = :at or e.reserve_code = :at)");
        values.put("at", filter.municipality().strip());
      }
      if (filter.season() != null) {
        parts.add(" and e.season_id = :season");
        values.put("season", filter.season().value());
      }
      if (filter.endingBy() != null) {
        parts.add(" and t.until <= :ending");
        values.put("ending", filter.endingBy());
      }
      if (isSaid(filter.words())) {
        parts.add(
            " and strpos(registry.folded(e.person_name || ' ' || e.organization_name),"
                + " registry.folded(:words)) > 0");
        values.put("words", filter.words().strip());
      }
      sql = String.join("", parts);
    }

    private static boolean isSaid(String value) {
      return value != null && !value.isBlank();
    }

    Query bind(Query query) {
      values.forEach(query::setParameter);
      return query;
    }
  }
}
