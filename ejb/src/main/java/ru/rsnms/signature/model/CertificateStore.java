package ru.rsnms.signature.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import ru.rsnms.signature.CertificateView;

/** The certificates that signatories have put on file. */
@ApplicationScoped
public class CertificateStore {

  @PersistenceContext EntityManager em;

  public void add(OwnCertificate certificate) {
    em.persist(certificate);
  }

  /** The newest one of an account, unless its days are over. */
  public Optional<CertificateView> of(String account, Instant now) {
    return em
        .createQuery(
            "select c from OwnCertificate c where c.account = :account order by c.at desc",
            OwnCertificate.class)
        .setParameter("account", account)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .map(OwnCertificate::certificate)
        .filter(certificate -> certificate.validAt(now))
        .findFirst();
  }
}
