package ru.rsnms.reserve.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.Mailings;
import ru.rsnms.reserve.model.Outbox;
import ru.rsnms.reserve.run.DecisionId;

/**
 * The work of {@link LetterTimer} and {@link OutboxTimer}, piece by piece; each piece is a
 * transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterDesk {

  private static final int MAILS_AT_ONCE = 50;

  private Mailings mailings;
  private Outbox outbox;
  private DatabaseClock time;

  protected LetterDesk() {
    // for the container
  }

  @Inject
  public LetterDesk(Mailings mailings, Outbox outbox, DatabaseClock time) {
    this.mailings = mailings;
    this.outbox = outbox;
    this.time = time;
  }

  @PermitAll
  public List<MailingId> running() {
    return mailings.running();
  }

  @PermitAll
  public Optional<DecisionId> next(MailingId mailing) {
    return mailings.next(mailing);
  }

  @PermitAll
  public void write(MailingId mailing, DecisionId about) {
    mailings.write(mailing, about, time.now());
  }

  @PermitAll
  public void fault(MailingId mailing, DecisionId about) {
    mailings.fault(mailing, about, time.now());
  }

  @PermitAll
  public boolean finish(MailingId mailing) {
    return mailings.finish(mailing, time.now());
  }

  @PermitAll
  public List<UUID> due() {
    return outbox.due(time.now(), MAILS_AT_ONCE);
  }

  /** Is there anybody who takes messages? */
  @PermitAll
  public boolean send(UUID mail) {
    return outbox.send(mail, time.now());
  }
}
