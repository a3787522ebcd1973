package ru.rsnms.signature.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Digests;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.SignatureFile;
import ru.rsnms.signature.SignatureId;
import ru.rsnms.signature.Signing;

/** Signatures and the files they were proved with. */
@ApplicationScoped
public class SignatureStore {

  @PersistenceContext EntityManager em;

  /** Keeps a signature; a person signs one thing once. */
  public SignatureId add(Signing signing, String account, Evidence evidence, Instant at) {
    var before = of(signing.subject()).stream().filter(one -> one.account().equals(account));
    before
        .findFirst()
        .ifPresent(
            signed -> {
              throw new Conflict("signature/already-signed", signed.receivedAt());
            });
    var signature = new Signature(signing, account, evidence, at);
    em.persist(signature);
    em.flush();
    if (evidence.file() != null) {
      keepProof(signature.id(), evidence.file().bytes());
    }
    return signature.id();
  }

  private void keepProof(SignatureId id, byte[] bytes) {
    em.createNativeQuery(
            "insert into signature.proof (signature_id, bytes) values (:signature, :bytes)")
        .setParameter("signature", id.value())
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  /** The signatures under a thing, the first one first. */
  public List<Signature> of(SubjectRef subject) {
    return em.createQuery(
            """
            select s from Signature s where s.subjectKind = :kind and s.subjectId = :subject
              order by s.receivedAt, s.id.value
            """,
            Signature.class)
        .setParameter("kind", subject.kind())
        .setParameter("subject", subject.value())
        .getResultList();
  }

  /** Are the facts of a signature and the bytes it names as they were? */
  public boolean isWhole(SignatureId id) {
    var bytes =
        (Boolean)
            em.createNativeQuery(
                    """
                    select encode(sha256(c.bytes), 'hex') = s.copy_sha256
                      and encode(sha256(p.bytes), 'hex') is not distinct from s.proof_sha256
                    from signature.signature s
                      join signature.signing_copy c on c.id = s.copy_id
                      left join signature.proof p on p.signature_id = s.id
                    where s.id = :signature
                    """,
                    Boolean.class)
                .setParameter("signature", id.value())
                .getSingleResult();
    return bytes && em.find(Signature.class, id).isWhole();
  }

  /** What a signature was proved with; its bytes are compared with their digest. */
  public SignatureFile proof(SignatureId id) {
    var signature = em.find(Signature.class, id);
    if (signature == null || signature.proofType() == null) {
      throw new NotFound("signature/no-proof");
    }
    var bytes =
        (byte[])
            em.createNativeQuery(
                    "select bytes from signature.proof where signature_id = :signature",
                    byte[].class)
                .setParameter("signature", id.value())
                .getSingleResult();
    if (!Digests.sha256(bytes).equals(signature.proofSha256())) {
      throw new Conflict("signature/damaged");
    }
    return new SignatureFile(signature.proofType(), bytes);
  }
}
