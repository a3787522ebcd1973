package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.run.DecisionId;
import ru.rsnms.shared.Refusal;
import ru.rsnms.shared.Texts;

/**
 * Does the items of a mailing, each for itself: the letter, its paper, its ways and the result are
 * written together or not at all, so that a job broken off goes on without a double.
 */
@ApplicationScoped
public class Mailings {

  private MailingStore mailings;
  private DecisionStore decisions;
  private LetterStore letters;
  private LetterWriting writing;

  protected Mailings() {
    // for the container
  }

  @Inject
  public Mailings(
      MailingStore mailings, DecisionStore decisions, LetterStore letters, LetterWriting writing) {
    this.mailings = mailings;
    this.decisions = decisions;
    this.letters = letters;
    this.writing = writing;
  }

  public List<MailingId> running() {
    return mailings.running();
  }

  /** The next item that waits; stays in hand until the transaction ends. */
  public Optional<DecisionId> next(MailingId mailing) {
    return mailings.next(mailing).map(MailingLine::decision);
  }

  /** Writes the letter of an item in hand, or why there is none. */
  public void write(MailingId id, DecisionId about, Instant at) {
    var mailing = mailings.get(id);
    var line = mailings.waiting(id, about).orElse(null);
    if (line == null) {
      return;
    }
    if (!mailings.fits(about, mailing.kind())) {
      line.refused(Texts.of("reserve.letter.refused.changed"), at);
    } else if (letters.has(about, mailing.kind())) {
      line.refused(Texts.of("reserve.letter.refused.has"), at);
    } else {
      write(mailing, line, at);
    }
  }

  private void write(Mailing mailing, MailingLine line, Instant at) {
    var decision = decisions.find(line.decision()).orElseThrow();
    try {
      writing.write(decision, mailing.kind(), mailing.id(), at);
      line.done(at);
    } catch (Refusal refusal) {
      line.refused(Texts.of(refusal), at);
    }
  }

  /** The item ends with a fault of the system; nothing of it was written. */
  public void fault(MailingId id, DecisionId about, Instant at) {
    mailings
        .waiting(id, about)
        .ifPresent(line -> line.refused(Texts.of("reserve.letter.refused.fault"), at));
  }

  /** Ends the job if no item waits. */
  public boolean finish(MailingId id, Instant at) {
    return mailings.finish(id, at);
  }
}
