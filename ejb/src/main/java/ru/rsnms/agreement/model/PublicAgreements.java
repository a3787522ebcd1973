package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.rsnms.agreement.signing.PublicAgreement;
import ru.rsnms.shared.NotFound;

/** Registered agreements by the code of their paper. */
@ApplicationScoped
public class PublicAgreements {

  @PersistenceContext EntityManager em;

  public PublicAgreement get(String code) {
    return em.createQuery("select a from Agreement a where a.checkCode = :code", Agreement.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .map(this::view)
        .orElseThrow(() -> new NotFound("agreement/not-found"));
  }

  private PublicAgreement view(Agreement agreement) {
    return new PublicAgreement(
        agreement.kind(),
        agreement.number(),
        agreement.registeredOn(),
        agreement.stage(),
        agreement.inForceOn(),
        agreement.endsOn(),
        agreement.agreedSha256(),
        sides(agreement));
  }

  private List<PublicAgreement.Side> sides(Agreement agreement) {
    return em.createQuery(
            "select p from AgreementParty p where p.agreement = :id order by p.position",
            AgreementParty.class)
        .setParameter("id", agreement.id())
        .getResultStream()
        .map(
            one ->
                new PublicAgreement.Side(
                    one.name(), one.signatoryPosition(), one.signatoryName(), one.signedOn()))
        .toList();
  }
}
