package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.PaperFile;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.letter.LetterCard;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterId;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.LetterPreview;
import ru.rsnms.reserve.letter.LetterPreview.Sample;
import ru.rsnms.reserve.letter.MailingCard;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.letter.MailingItem;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Page;
import ru.rsnms.shared.PageRequest;
import ru.rsnms.shared.Texts;

/** Turns letters and mailings into what their pages show. */
@ApplicationScoped
public class LetterCards {

  private static final int SAMPLES = 3;
  private static final int NAMED = 10;

  private LetterStore letters;
  private LetterPapers papers;
  private LetterPress press;
  private LetterSight sight;
  private LetterDrafts drafts;
  private LetterSending sending;
  private MailingStore mailings;
  private DecisionStore decisions;
  private LevelStore levels;
  private SeasonStore seasons;
  private PersonDirectory people;
  private MailGate gate;
  private CurrentActor actor;

  protected LetterCards() {
    // for the container
  }

  @Inject
  public LetterCards(
      LetterStore letters,
      LetterPapers papers,
      LetterPress press,
      LetterSight sight,
      LetterDrafts drafts,
      LetterSending sending,
      MailingStore mailings,
      DecisionStore decisions,
      LevelStore levels,
      SeasonStore seasons,
      PersonDirectory people,
      MailGate gate,
      CurrentActor actor) {
    this.letters = letters;
    this.papers = papers;
    this.press = press;
    this.sight = sight;
    this.drafts = drafts;
    this.sending = sending;
    this.mailings = mailings;
    this.decisions = decisions;
    this.levels = levels;
    this.seasons = seasons;
    this.people = people;
    this.gate = gate;
    this.actor = actor;
  }

  /** Letters to the caller. */
  public List<LetterCard> own() {
    return people
        .byAccount(actor.get().account())
        .map(person -> letters.to(person.id()))
        .orElse(List.of())
        .stream()
        .map(letter -> card(letter, true))
        .toList();
  }

  /** The letter if the caller may see it; otherwise it looks as if it did not exist. */
  public LetterCard open(LetterId id) {
    var letter = letters.get(id);
    var own = sight.isOwn(letter);
    if (!own && !sight.seesLevel(letter.level())) {
      throw new NotFound("reserve/letter-not-found");
    }
    if (!letter.isWhole()) {
      throw new IllegalStateException("the words of a letter are not those that were frozen");
    }
    return card(letter, own);
  }

  public PaperFile paper(LetterId id) {
    return papers.of(open(id).id());
  }

  public PaperFile word(LetterId id) {
    return press.word(open(id));
  }

  /** The letters that the filter finds, but those without force, in one file. */
  public void bind(LetterFilter filter, OutputStream out) {
    var title = seasons.get(filter.level().season()).title();
    if (!letters.hasAny(filter)) {
      throw new Conflict("reserve/letters-none");
    }
    press.bind(
        title, out, taker -> letters.each(filter, one -> taker.accept(one.card(title, false))));
  }

  private LetterCard card(Letter letter, boolean own) {
    return letter.card(seasons.get(letter.level().season()).title(), own);
  }

  public LetterPreview preview(LevelRef ref, LetterKind kind) {
    var closed = sending.closed(levels.get(ref), kind);
    var season = seasons.get(ref.season());
    var wanted = closed.isPresent() ? List.<PersonId>of() : mailings.wanted(ref, kind);
    var silent = wanted.isEmpty() ? List.<PersonId>of() : withoutEmail(wanted);
    return new LetterPreview(
        ref.season(),
        season.title(),
        ref.number(),
        kind,
        wanted.size(),
        mailings.already(ref, kind),
        silent.size(),
        silent.stream().limit(NAMED).map(people::officialNameOf).toList(),
        closed.isPresent() ? List.of() : samples(ref, kind),
        gate.state(),
        mailings.running(ref, kind).orElse(null),
        closed.map(Texts::of).orElse(null));
  }

  private List<PersonId> withoutEmail(List<PersonId> wanted) {
    var silent = people.withoutEmail(wanted);
    return wanted.stream().filter(silent::contains).toList();
  }

  private List<Sample> samples(LevelRef ref, LetterKind kind) {
    return mailings.first(ref, kind, SAMPLES).stream()
        .map(decisions::find)
        .flatMap(Optional::stream)
        .map(one -> sample(one, kind))
        .toList();
  }

  private Sample sample(Decision decision, LetterKind kind) {
    var words = drafts.of(decision, kind);
    return new Sample(decision.name(), words.number(), words.title(), words.text());
  }

  public List<MailingCard> mailings(LevelRef level) {
    return mailings.of(level).stream().map(mailings::card).toList();
  }

  public MailingCard mailing(MailingId id) {
    return mailings.card(seen(id));
  }

  public Page<MailingItem> items(MailingId id, ItemState state, PageRequest request) {
    return mailings.items(seen(id).id(), state, request);
  }

  private Mailing seen(MailingId id) {
    var mailing = mailings.get(id);
    if (!sight.seesLevel(mailing.level())) {
      throw new NotFound("reserve/mailing-not-found");
    }
    return mailing;
  }
}
