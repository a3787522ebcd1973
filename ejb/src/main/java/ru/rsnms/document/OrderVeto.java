package ru.rsnms.document;

import java.util.Optional;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.SubjectRef;

/**
 * Implemented by contexts whose records drafts are printed from: stops a draft that no longer says
 * what the records say.
 */
public interface OrderVeto {

  /**
   * Why an order about the subject may not be sent, signed or registered as it is; empty where
   * nothing stands against it, and where it is about something else.
   */
  Optional<Refusal> against(SubjectRef subject);
}
