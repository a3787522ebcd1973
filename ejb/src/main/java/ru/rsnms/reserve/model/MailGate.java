package ru.rsnms.reserve.model;

import java.util.UUID;
import ru.rsnms.reserve.letter.DeliveryFailure;
import ru.rsnms.reserve.letter.MailState;

/** Where e-mail leaves the system. */
public interface MailGate {

  MailState state();

  /**
   * Hands a message over; the same id is the same message.
   *
   * @throws Unsent when nobody took it
   */
  void send(UUID id, String address, String subject, String text) throws Unsent;

  /** A message was not taken. */
  final class Unsent extends Exception {

    private static final long serialVersionUID = 1L;

    private final DeliveryFailure because;
    private final boolean forGood;

    /**
     * @param forGood would another attempt end in the same way?
     */
    public Unsent(DeliveryFailure because, boolean forGood, Throwable cause) {
      super(cause);
      this.because = because;
      this.forGood = forGood;
    }

    DeliveryFailure because() {
      return because;
    }

    boolean isForGood() {
      return forGood;
    }
  }
}
