package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.shared.NotFound;

/** Templates and their versions. */
@ApplicationScoped
public class TemplateStore {

  @PersistenceContext EntityManager em;

  public void add(Template template, TemplateVersion first) {
    em.persist(template);
    em.persist(first);
  }

  public void add(TemplateVersion version) {
    em.persist(version);
  }

  public Template get(TemplateId id) {
    return Optional.ofNullable(em.find(Template.class, id))
        .orElseThrow(() -> new NotFound("agreement/template-not-found"));
  }

  /** Nobody else writes versions of it until the transaction ends. */
  public Template getForUpdate(TemplateId id) {
    var template = get(id);
    em.lock(template, LockModeType.PESSIMISTIC_WRITE);
    return template;
  }

  public TemplateVersion get(TemplateVersionId id) {
    return Optional.ofNullable(em.find(TemplateVersion.class, id))
        .orElseThrow(() -> new NotFound("agreement/template-not-found"));
  }

  public boolean isTaken(String code) {
    return !em.createQuery("select t.id from Template t where t.code = :code", TemplateId.class)
        .setParameter("code", code.strip())
        .getResultList()
        .isEmpty();
  }

  public List<Template> all() {
    return em.createQuery("select t from Template t order by t.name, t.id", Template.class)
        .getResultList();
  }

  /** Newest first. */
  public List<TemplateVersion> versions(TemplateId id) {
    return em.createQuery(
            "select v from TemplateVersion v where v.template.value = :id order by v.number desc",
            TemplateVersion.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public Optional<TemplateVersion> at(TemplateId id, TemplateStage stage) {
    return versions(id).stream().filter(one -> one.stage() == stage).findFirst();
  }

  /** So that the one published version is retired before the next becomes it. */
  void flush() {
    em.flush();
  }
}
