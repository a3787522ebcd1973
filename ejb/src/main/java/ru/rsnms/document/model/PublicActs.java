package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import ru.rsnms.document.CheckCode;
import ru.rsnms.document.CheckedPaper;
import ru.rsnms.document.CheckedPapers;
import ru.rsnms.document.Ending;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderStage;
import ru.rsnms.document.PublicAct;
import ru.rsnms.shared.NotFound;

/**
 * Registered acts as everybody may see them, found by the code of their paper and by nothing else.
 */
@ApplicationScoped
public class PublicActs {

  @PersistenceContext EntityManager em;
  @Inject CheckCodes codes;
  @Inject ChainedSignatures signatures;
  @Inject Clock clock;
  @Inject @Any Instance<CheckedPapers> papers;

  /** The act of a code; refuses a code that was never given. */
  public PublicAct get(CheckCode code) {
    return Optional.of(code)
        .filter(CheckCode::isWellFormed)
        .flatMap(codes::find)
        .map(this::act)
        .orElseThrow(() -> new NotFound("document/no-such-paper"));
  }

  /** The paper of a code that is no act; refuses a code that was never given. */
  public CheckedPaper paper(CheckCode code) {
    return Optional.of(code)
        .filter(CheckCode::isWellFormed)
        .flatMap(wanted -> papers.stream().flatMap(some -> some.find(wanted).stream()).findFirst())
        .orElseThrow(() -> new NotFound("document/no-such-paper"));
  }

  /** Digest of the kept paper of a code, {@code null} until it is printed first. */
  public String digestOf(CheckCode code) {
    var order = Optional.of(code).filter(CheckCode::isWellFormed).flatMap(codes::find);
    return order.isPresent() ? paperDigest(order.get()) : paper(code).digest();
  }

  private PublicAct act(OrderId id) {
    var order = em.find(Order.class, id);
    var content = order.frozenContent();
    var today = LocalDate.now(clock);
    return new PublicAct(
        id,
        order.kind(),
        order.number(),
        order.registeredOn(),
        content.text().title(),
        order.issuerName(),
        content.signatoryPosition(),
        content.signatoryName(),
        order.stage(today),
        endedOn(order, today),
        paperDigest(id),
        signatures.of(id));
  }

  private static LocalDate endedOn(Order order, LocalDate today) {
    return order.stage(today) == OrderStage.REVOKED
        ? order.ending().map(Ending::on).orElse(null)
        : null;
  }

  private String paperDigest(OrderId id) {
    return (String)
        em
            .createNativeQuery(
                "select sha256 from document.paper where order_id = :order", String.class)
            .setParameter("order", id.value())
            .getResultList()
            .stream()
            .findFirst()
            .orElse(null);
  }
}
