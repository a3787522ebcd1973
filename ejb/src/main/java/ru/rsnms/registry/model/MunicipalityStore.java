package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ru.rsnms.registry.MunicipalityCard.KindCount;
import ru.rsnms.registry.MunicipalityKind;
import ru.rsnms.registry.MunicipalityRow;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;

/** The municipalities' table with the numbers that belong to it. */
@ApplicationScoped
public class MunicipalityStore {

  private static final String WORKING = "(o.closed_on is null or o.closed_on >= :today)";

  private static final String ROWS =
      """
      select m.code, m.kind, m.name, coalesce(there.organizations, 0), coalesce(working.people, 0)
      from registry.municipality m
      left join (select o.municipality_code, count(*) organizations from registry.organization o
        where %s group by 1) there on there.municipality_code = m.code
      left join (select o.municipality_code, count(distinct e.person_id) people
        from registry.employment e join registry.organization o on o.id = e.organization_id
        where %s group by 1) working on working.municipality_code = m.code
      order by m.name, m.code
      """
          .formatted(WORKING, PersonStore.TODAY);

  private static final String KINDS =
      """
      select o.kind, count(*) from registry.organization o
      where o.municipality_code = :code and %s group by o.kind
      """
          .formatted(WORKING);

  private static final String HEADED =
      """
      select o.municipality_code, count(*) from registry.organization o
      where o.kind in ('SCHOOL', 'KINDERGARTEN', 'EXTRA_EDU', 'COLLEGE') and %s
      group by o.municipality_code
      """
          .formatted(WORKING);

  private static final String PEOPLE =
      """
      select count(distinct e.person_id), 0 from registry.employment e
      join registry.organization o on o.id = e.organization_id
      where o.municipality_code = :code and %s
      """
          .formatted(PersonStore.TODAY);

  @PersistenceContext EntityManager em;

  public Municipality get(String code) {
    var municipality = em.find(Municipality.class, code);
    if (municipality == null) {
      throw new NotFound("shared/not-found");
    }
    return municipality;
  }

  /** Names by code, in the order of the names. */
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    em.createQuery("select m from Municipality m order by m.name, m.code", Municipality.class)
        .getResultList()
        .forEach(one -> names.put(one.code(), one.name()));
    return names;
  }

  public List<MunicipalityRow> rows(LocalDate today) {
    return read(ROWS, new Conditions().bind("today", today), MunicipalityStore::row);
  }

  /** Working organisations of a municipality by kind. */
  public List<KindCount> kinds(String code, LocalDate today) {
    return read(
        KINDS,
        about(code, today),
        columns -> new KindCount(columns.constant(OrganizationKind.class), columns.number()));
  }

  /** Working organisations that teach, by municipality; under the empty code the region's own. */
  public Map<String, Long> headed(LocalDate today) {
    Map<String, Long> headed = new LinkedHashMap<>();
    List<?> rows =
        em.createNativeQuery(HEADED, Object[].class).setParameter("today", today).getResultList();
    for (var row : rows) {
      var columns = (Object[]) row;
      var code = columns[0] == null ? "" : (String) columns[0];
      headed.put(code, ((Number) columns[1]).longValue());
    }
    return headed;
  }

  /** How many people work there today. */
  public long people(String code, LocalDate today) {
    return read(PEOPLE, about(code, today), Columns::number).get(0);
  }

  private static Conditions about(String code, LocalDate today) {
    return new Conditions().bind("code", code).bind("today", today);
  }

  private <T> List<T> read(String text, Conditions conditions, Function<Columns, T> row) {
    return Columns.of(conditions.fill(em.createNativeQuery(text))).map(row).toList();
  }

  private static MunicipalityRow row(Columns columns) {
    return new MunicipalityRow(
        columns.text(),
        columns.constant(MunicipalityKind.class),
        columns.text(),
        columns.number(),
        columns.number());
  }
}
