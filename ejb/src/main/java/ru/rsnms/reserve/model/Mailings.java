package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.PersonDirectory;
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
  private LetterDrafts drafts;
  private LetterStore letters;
  private LetterPapers papers;
  private LetterPress press;
  private SeasonStore seasons;
  private PersonDirectory people;

  protected Mailings() {
    // for the container
  }

  @Inject
  public Mailings(
      MailingStore mailings,
      DecisionStore decisions,
      LetterDrafts drafts,
      LetterStore letters,
      LetterPapers papers,
      LetterPress press,
      SeasonStore seasons,
      PersonDirectory people) {
    this.mailings = mailings;
    this.decisions = decisions;
    this.drafts = drafts;
    this.letters = letters;
    this.papers = papers;
    this.press = press;
    this.seasons = seasons;
    this.people = people;
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
    var season = seasons.get(mailing.level().season());
    try {
      var words = drafts.of(decision, mailing.kind());
      var letter = new Letter(mailing, decision, season.ownerName(), words, at);
      var paper = press.paper(letter.card(season.title(), true));
      letters.add(letter, ways(letter, decision, at));
      papers.keep(letter.id(), paper);
      line.done(at);
    } catch (Refusal refusal) {
      line.refused(Texts.of(refusal), at);
    }
  }

  /** The personal account always has it; paper goes to those whom e-mail does not reach. */
  private List<Delivery> ways(Letter letter, Decision decision, Instant at) {
    var email = people.addressee(decision.person()).email();
    List<Delivery> ways = new ArrayList<>();
    ways.add(Delivery.inAccount(letter.id(), at));
    ways.add(Delivery.byMail(letter.id(), email, at));
    if (email == null) {
      ways.add(Delivery.onPaper(letter.id(), decision.organization(), at));
    }
    return ways;
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
