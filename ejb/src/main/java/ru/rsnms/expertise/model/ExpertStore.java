package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.expertise.ExpertId;
import ru.rsnms.expertise.ExpertRow;
import ru.rsnms.expertise.ExpertState;
import ru.rsnms.registry.PersonId;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** The register of experts. */
@ApplicationScoped
public class ExpertStore {

  private static final String ROWS =
      """
      select e.id, e.version, e.person_id, e.name, e.field, e.state, e.load_limit,
        count(r.id) filter (where r.stage in ('PROPOSED', 'ACCEPTED', 'IN_PROGRESS')),
        count(r.id) filter (where r.stage in ('SUBMITTED', 'LOCKED'))
      from expertise.expert e left join expertise.review r on r.expert_id = e.id
      """;

  @PersistenceContext EntityManager em;

  public void add(Expert expert) {
    em.persist(expert);
    em.flush();
  }

  public Expert get(ExpertId id) {
    var found = em.find(Expert.class, id);
    if (found == null) {
      throw new NotFound("expertise/expert-not-found");
    }
    return found;
  }

  public Optional<Expert> ofPerson(PersonId person) {
    return em.createQuery("select e from Expert e where e.person = :person", Expert.class)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  public List<Expert> all() {
    return em.createQuery("select e from Expert e order by e.name, e.id", Expert.class)
        .getResultList();
  }

  public List<Expert> active() {
    return em.createQuery(
            "select e from Expert e where e.state = :state order by e.name, e.id", Expert.class)
        .setParameter("state", ExpertState.ACTIVE)
        .getResultList();
  }

  /** By name. */
  public Page<ExpertRow> page(PageRequest request) {
    List<?> rows =
        em.createNativeQuery(
                ROWS + " group by e.id order by e.name collate \"ru-RU-x-icu\", e.id",
                Object[].class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    var total = em.createQuery("select count(e) from Expert e", Long.class).getSingleResult();
    return new Page<>(
        rows.stream().map(ExpertStore::row).toList(), request.page(), request.size(), total);
  }

  public ExpertRow row(ExpertId id) {
    List<?> rows =
        em.createNativeQuery(ROWS + " where e.id = :id group by e.id", Object[].class)
            .setParameter("id", id.value())
            .getResultList();
    return rows.stream()
        .map(ExpertStore::row)
        .findFirst()
        .orElseThrow(() -> new NotFound("expertise/expert-not-found"));
  }

  private static ExpertRow row(Object found) {
    var row = (Object[]) found;
    return new ExpertRow(
        new ExpertId((UUID) row[0]),
        ((Number) row[1]).longValue(),
        new PersonId((UUID) row[2]),
        (String) row[3],
        (String) row[4],
        ExpertState.valueOf((String) row[5]),
        ((Number) row[6]).intValue(),
        ((Number) row[7]).longValue(),
        ((Number) row[8]).longValue());
  }
}
