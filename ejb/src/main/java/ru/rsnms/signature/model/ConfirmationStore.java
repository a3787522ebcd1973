package ru.rsnms.signature.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Login;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.SubjectRef;
import ru.rsnms.signature.ConfirmationId;
import ru.rsnms.signature.ConfirmationView;

/** Confirmations of signing; a login counts for one of them only. */
@ApplicationScoped
public class ConfirmationStore {

  @PersistenceContext EntityManager em;

  public ConfirmationView ask(String account, SubjectRef subject, String content, Instant now) {
    var asked = new Confirmation(account, subject, content, LoginSecrets.next(), now);
    em.persist(asked);
    return asked.view();
  }

  public Optional<ConfirmationView> find(ConfirmationId id, String account) {
    return Optional.ofNullable(em.find(Confirmation.class, id.value()))
        .filter(found -> found.isOf(account))
        .map(Confirmation::view);
  }

  public LoginSecrets secrets(ConfirmationId id, String account) {
    var found = em.find(Confirmation.class, id.value());
    if (found == null) {
      throw new NotFound("signature/no-confirmation");
    }
    found.mustBeOf(account);
    return found.secrets();
  }

  /** Confirms with a login, or refuses one that has confirmed something else. */
  public ConfirmationView confirm(
      ConfirmationId id, String account, LoginProvider.Answer answer, Instant now) {
    var confirmation = own(id, account);
    confirm(confirmation, answer, now);
    return confirmation.view();
  }

  /**
   * Spends a confirmation; one that nobody has confirmed yet is confirmed by the caller's own login
   * if that came after the question.
   *
   * @param login of the caller's token, if it tells
   * @return when the person logged in for it
   */
  public Instant use(
      ConfirmationId id,
      String account,
      SubjectRef subject,
      String content,
      Optional<Login> login,
      Instant now) {
    var confirmation = own(id, account);
    if (!confirmation.isConfirmed() && login.isPresent()) {
      confirm(confirmation, new LoginProvider.Answer(account, login.get()), now);
    }
    confirmation.use(subject, content, now);
    em.flush();
    return confirmation.loginAt();
  }

  private Confirmation own(ConfirmationId id, String account) {
    var found = em.find(Confirmation.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotFound("signature/no-confirmation");
    }
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    found.mustBeOf(account);
    return found;
  }

  private void confirm(Confirmation confirmation, LoginProvider.Answer answer, Instant now) {
    if (isSpent(confirmation, answer.login())) {
      throw new Conflict("signature/login-spent");
    }
    confirmation.confirm(answer.account(), answer.login(), now);
    em.flush();
  }

  /** Two who come with one login stand in a row. */
  private boolean isSpent(Confirmation mine, Login login) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:login, 0)) is null")
        .setParameter("login", login.id())
        .getSingleResult();
    return em.createQuery(
                "select count(c) from Confirmation c"
                    + " where c.loginId = :login and c.loginAt = :at and c.id <> :mine",
                Long.class)
            .setParameter("login", login.id())
            .setParameter("at", login.at())
            .setParameter("mine", mine.id())
            .getSingleResult()
        > 0;
  }
}
