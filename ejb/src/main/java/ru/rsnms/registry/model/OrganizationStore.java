package ru.rsnms.registry.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.rsnms.registry.OrganizationFilter;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.registry.OrganizationRow;
import ru.rsnms.registry.OrganizationState;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.listing.Columns;
import ru.rsnms.shared.listing.Conditions;
import ru.rsnms.shared.listing.Listing;
import ru.rsnms.shared.listing.Sorting;

/** The organisations' table. */
@ApplicationScoped
public class OrganizationStore {

  private static final String STATE =
      "(case when o.closed_on < :today then 'CLOSED' else 'OPEN' end)";

  private static final Register<OrganizationRow> REGISTER =
      new Register<>(
          new Listing(
              "o.id, o.code, o.kind, o.full_name, o.brief_name, o.municipality_code, m.name, "
                  + STATE
                  + ", (select count(distinct e.person_id) from registry.employment e"
                  + " where e.organization_id = o.id and "
                  + PersonStore.TODAY
                  + ")",
              "registry.organization o",
              "left join registry.municipality m on m.code = o.municipality_code",
              Sorting.by(
                  Map.of(
                      "name", List.of("o.brief_name"),
                      "code", List.of("o.code"),
                      "kind", List.of("o.kind", "o.brief_name"),
                      "municipality", List.of("m.name", "o.brief_name")),
                  "name",
                  "o.id")),
          "o.search_text",
          OrganizationStore::row);

  @PersistenceContext EntityManager em;

  public void add(Organization organization) {
    em.persist(organization);
  }

  public Organization get(OrganizationId id) {
    return find(id).orElseThrow(() -> new NotFound("shared/not-found"));
  }

  public Optional<Organization> find(OrganizationId id) {
    return Optional.ofNullable(em.find(Organization.class, id));
  }

  public Optional<Organization> byCode(String code) {
    return em
        .createQuery("select o from Organization o where o.code = :code", Organization.class)
        .setParameter("code", code)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The only working one of that name; where none works any more, the one that closed last. */
  public Optional<Organization> byName(String name) {
    List<?> found =
        em.createNativeQuery(
                """
                select o.* from registry.organization o
                where o.search_names @> array[registry.folded(cast(:name as text))]
                order by o.closed_on desc nulls first, o.id
                """,
                Organization.class)
            .setParameter("name", name)
            .setMaxResults(2)
            .getResultList();
    var namesakes = found.stream().map(Organization.class::cast).toList();
    var ambiguous = namesakes.stream().filter(it -> it.life().to() == null).count() > 1;
    return ambiguous ? Optional.empty() : namesakes.stream().findFirst();
  }

  /** Those of a kind that work on a day, by name. */
  public List<Organization> ofKind(OrganizationKind kind, LocalDate on) {
    return em.createQuery(
            """
            select o from Organization o where o.kind = :kind and (o.life.to is null or o.life.to >= :on)
            order by o.briefName, o.code
            """,
            Organization.class)
        .setParameter("kind", kind)
        .setParameter("on", on)
        .getResultList();
  }

  public boolean municipalityExists(String code) {
    return em.find(Municipality.class, code) != null;
  }

  /** Is one organisation the other or, at any depth, above it? */
  public boolean isAtOrAbove(OrganizationId upper, OrganizationId lower) {
    var step = Optional.of(lower);
    while (step.isPresent() && !step.get().equals(upper)) {
      step = find(step.get()).flatMap(Organization::parent);
    }
    return step.isPresent();
  }

  /** How many people work there on a day or will work later. */
  public long peopleFrom(OrganizationId id, LocalDate day) {
    return em.createQuery(
            """
            select count(distinct p.id.value) from Person p join p.employments e
            where e.organization.value = :id and (e.period.to is null or e.period.to >= :day)
            """,
            Long.class)
        .setParameter("id", id.value())
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Does the caller see it? */
  public boolean isSeen(OrganizationId id, Actor by) {
    var conditions = new Sight(by).organizations(new Conditions().andIf(id, "id", "o.id = :id"));
    var query = em.createNativeQuery("select 1 from registry.organization o" + conditions.where());
    return !conditions.fill(query).getResultList().isEmpty();
  }

  public Page<OrganizationRow> page(
      OrganizationFilter filter, PageRequest request, Actor by, LocalDate today) {
    return REGISTER.page(em, () -> narrowed(filter, by, today), filter.words(), request);
  }

  private static Conditions narrowed(OrganizationFilter filter, Actor by, LocalDate today) {
    return new Sight(by)
        .organizations(new Conditions().bind("today", today))
        .andIf(filter.kind(), "kind", "o.kind = :kind")
        .andIf(filter.municipality(), "municipality", "o.municipality_code = :municipality")
        .andIf(filter.state(), "state", STATE + " = :state");
  }

  private static OrganizationRow row(Columns columns) {
    return new OrganizationRow(
        columns.id(OrganizationId::new),
        columns.text(),
        columns.constant(OrganizationKind.class),
        columns.text(),
        columns.text(),
        columns.text(),
        columns.text(),
        columns.constant(OrganizationState.class),
        columns.number());
  }
}
