package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.MailingId;

/** Writes a letter with its paper and its ways to the reader. */
@ApplicationScoped
public class LetterWriting {

  private LetterDrafts drafts;
  private LetterStore letters;
  private LetterPapers papers;
  private LetterPress press;
  private SeasonStore seasons;
  private DecisionStore decisions;
  private PersonDirectory people;

  protected LetterWriting() {
    // for the container
  }

  @Inject
  public LetterWriting(
      LetterDrafts drafts,
      LetterStore letters,
      LetterPapers papers,
      LetterPress press,
      SeasonStore seasons,
      DecisionStore decisions,
      PersonDirectory people) {
    this.drafts = drafts;
    this.letters = letters;
    this.papers = papers;
    this.press = press;
    this.seasons = seasons;
    this.decisions = decisions;
    this.people = people;
  }

  /**
   * @param mailing the job that writes it, {@code null} where it goes by itself
   */
  void write(Decision decision, LetterKind kind, MailingId mailing, Instant at) {
    var season = seasons.get(decision.level().season());
    var words = drafts.of(decision, kind);
    var letter = new Letter(mailing, kind, decision, season.ownerName(), words, at);
    var paper = press.paper(letter.card(season.title(), true));
    letters.add(letter, ways(letter, decision, at));
    papers.keep(letter.id(), paper);
  }

  /** The answer to an appeal goes with the decision about it. */
  public void answer(Appeal appeal, Instant at) {
    var decision = decisions.get(appeal.decision());
    if (!letters.has(decision.id(), LetterKind.APPEAL)) {
      write(decision, LetterKind.APPEAL, null, at);
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
}
