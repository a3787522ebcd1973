package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.MailState;
import ru.rsnms.reserve.model.MailGate.Unsent;
import ru.rsnms.shared.Texts;

/** E-mail that waits: each message is taken by one, and leaves only when the server has it. */
@ApplicationScoped
public class Outbox {

  private static final String BASE_URL =
      System.getenv().getOrDefault("RSNMS_PUBLIC_URL", "http://localhost:8080");

  private LetterStore letters;
  private MailGate gate;

  protected Outbox() {
    // for the container
  }

  @Inject
  public Outbox(LetterStore letters, MailGate gate) {
    this.letters = letters;
    this.gate = gate;
  }

  /** Messages whose time has come; none while nobody would take them. */
  public List<UUID> due(Instant now, int most) {
    return gate.state() == MailState.NOT_CONFIGURED ? List.of() : letters.due(now, most);
  }

  /**
   * Hands one message over. Should the transaction fail after that, the same message goes again
   * with the same id.
   *
   * @return whether the server answered; where it did not, there is no use in the next message
   */
  public boolean send(UUID id, Instant now) {
    return letters.take(id, now).map(delivery -> send(delivery, now)).orElse(true);
  }

  private boolean send(Delivery delivery, Instant now) {
    var letter = letters.get(delivery.letter());
    try {
      gate.send(
          delivery.id(),
          delivery.address(),
          Texts.of("reserve.letter.mail.subject"),
          Texts.of(
              "reserve.letter.mail.text",
              Texts.of(letter.kind()),
              BASE_URL + "/reserve/apply/letter.xhtml?id=" + letter.id().value()));
      delivery.sent(now);
      return true;
    } catch (Unsent failure) {
      if (failure.isForGood()) {
        delivery.giveUp(failure.because(), now);
      } else {
        delivery.postpone(failure.because(), now);
      }
      return failure.because() != DeliveryFailure.NO_CONNECTION;
    }
  }
}
