package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.document.ImportId;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Imports; each is its author's alone. */
@ApplicationScoped
public class ImportStore {

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public void add(ImportRecord record) {
    em.persist(record);
  }

  /** The caller's own import; another's looks as if it did not exist. */
  public ImportRecord get(ImportId id) {
    return own(em.find(ImportRecord.class, id));
  }

  /** As {@link #get}, and nobody else confirms it until the transaction ends. */
  public ImportRecord getForUpdate(ImportId id) {
    return own(em.find(ImportRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Changes go to the database now: whoever shows the record next knows its version. */
  public void flush() {
    em.flush();
  }

  /** The caller's latest imports, the newest first. */
  public List<ImportRecord> latest(int count) {
    return em.createQuery(
            "select r from ImportRecord r where r.account = :account order by r.checkedAt desc",
            ImportRecord.class)
        .setParameter("account", actor.get().account())
        .setMaxResults(count)
        .getResultList();
  }

  private ImportRecord own(ImportRecord found) {
    if (found == null || !found.belongsTo(actor.get())) {
      throw new NotFound("document/import-not-found");
    }
    return found;
  }
}
