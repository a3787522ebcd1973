package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.rsnms.agreement.AgreementId;
import ru.rsnms.agreement.signing.AgreementRegistration;
import ru.rsnms.agreement.signing.NoticeKind;
import ru.rsnms.agreement.signing.RegisterAgreement;
import ru.rsnms.agreement.signing.SigningAction;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationKind;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.Texts;

/**
 * The journal of agreements: a number is taken by locking the counter's row and stands or falls
 * with the transaction, so there are no gaps and no doubles.
 */
@ApplicationScoped
public class Registrar {

  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int CODE_LENGTH = 22;

  private final SecureRandom random = new SecureRandom();

  @PersistenceContext EntityManager em;
  @Inject SigningStore signings;
  @Inject SigningGuards guards;
  @Inject Force force;
  @Inject OrganizationDirectory organizations;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  public AgreementRegistration register(RegisterAgreement command) {
    var signing = signings.getForUpdate(command.agreement());
    var repeated = answered(command);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    guards.require(SigningAction.REGISTER, signing);
    var now = clock.instant();
    var on = LocalDate.now(clock);
    var number = number(signing, command.requestId(), on, now);
    signing.agreement().register(number, on, code(), actor.get(), now);
    force.registered(signing, on, actor.get(), now);
    signings.tell(signing.parties(), NoticeKind.REGISTERED, number, now);
    return new AgreementRegistration(command.agreement(), number, on);
  }

  private Optional<AgreementRegistration> answered(RegisterAgreement command) {
    List<?> rows =
        em.createNativeQuery(
                "select agreement_id, number, registered_on from agreement.register_entry"
                    + " where request_id = :request",
                Object[].class)
            .setParameter("request", command.requestId())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> same(row, command)).findFirst();
  }

  private static AgreementRegistration same(Object[] row, RegisterAgreement command) {
    if (!command.agreement().value().equals(row[0])) {
      throw new Conflict("agreement/request-for-another");
    }
    var on = row[2] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[2];
    return new AgreementRegistration(new AgreementId((UUID) row[0]), (String) row[1], on);
  }

  private String number(Signing signing, UUID request, LocalDate on, Instant now) {
    var issuer = issuer(signing);
    em.createNativeQuery(
            "insert into agreement.register_counter (issuer_id, year, last_number)"
                + " values (:issuer, :year, 0) on conflict do nothing")
        .setParameter("issuer", issuer)
        .setParameter("year", on.getYear())
        .executeUpdate();
    var serial =
        (Integer)
            em.createNativeQuery(
                    "update agreement.register_counter set last_number = last_number + 1"
                        + " where issuer_id = :issuer and year = :year returning last_number",
                    Integer.class)
                .setParameter("issuer", issuer)
                .setParameter("year", on.getYear())
                .getSingleResult();
    var number = Texts.of("agreement.number", String.valueOf(serial), String.valueOf(on.getYear()));
    em.createNativeQuery(
            """
            insert into agreement.register_entry (agreement_id, issuer_id, year, serial, number,
              registered_on, request_id, registered_at, account, display_name)
            values (:agreement, :issuer, :year, :serial, :number, :on, :request, :at, :account, :name)
            """)
        .setParameter("agreement", signing.agreement().id().value())
        .setParameter("issuer", issuer)
        .setParameter("year", on.getYear())
        .setParameter("serial", serial)
        .setParameter("number", number)
        .setParameter("on", on)
        .setParameter("request", request)
        .setParameter("at", now)
        .setParameter("account", actor.get().account())
        .setParameter("name", actor.get().displayName())
        .executeUpdate();
    return number;
  }

  /** The ministry keeps the journal of all agreements of the region. */
  private UUID issuer(Signing signing) {
    return organizations.ofKind(OrganizationKind.MINISTRY).stream()
        .map(one -> one.id().value())
        .findFirst()
        .or(
            () ->
                signing.parties().stream()
                    .flatMap(one -> one.organization().stream())
                    .map(id -> id.value())
                    .findFirst())
        .orElseThrow(() -> new Conflict("agreement/no-issuer"));
  }

  /** Random, so that one paper does not open another. */
  private String code() {
    return random
        .ints(CODE_LENGTH, 0, SIGNS.length())
        .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
        .collect(Collectors.joining());
  }
}
