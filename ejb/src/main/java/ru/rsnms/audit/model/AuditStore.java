package ru.rsnms.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.audit.AuditRow;
import ru.rsnms.shared.Identified;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;

/** The journal's table. */
@ApplicationScoped
public class AuditStore {

  @PersistenceContext EntityManager em;

  public void add(AuditEntry entry) {
    em.persist(entry);
  }

  /** Rows about one thing, newest first. */
  public Page<AuditRow> about(Identified subject, PageRequest request) {
    List<AuditRow> rows =
        em.createQuery(
                """
                select new ru.rsnms.audit.AuditRow(
                    e.at, e.account, e.displayName, e.useCase, e.refusalCode)
                from AuditEntry e where e.subjectKind = :kind and e.subjectId = :id
                order by e.id desc
                """,
                AuditRow.class)
            .setParameter("kind", subject.kind())
            .setParameter("id", subject.value())
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    return new Page<>(rows, request.page(), request.size(), count(subject));
  }

  private long count(Identified subject) {
    return em.createQuery(
            "select count(e) from AuditEntry e where e.subjectKind = :kind and e.subjectId = :id",
            Long.class)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.value())
        .getSingleResult();
  }
}
