package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.registry.Addressee;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.LevelStage;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.MailingId;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Refusal;

/** What can be done with the letters of a level, and when. */
@ApplicationScoped
public class LetterSending {

  /** So many failed letters are tried again in one go. */
  private static final int AGAIN_AT_ONCE = 1_000;

  private LevelStore levels;
  private MailingStore mailings;
  private LetterStore letters;
  private LetterSight sight;
  private PersonDirectory people;

  protected LetterSending() {
    // for the container
  }

  @Inject
  public LetterSending(
      LevelStore levels,
      MailingStore mailings,
      LetterStore letters,
      LetterSight sight,
      PersonDirectory people) {
    this.levels = levels;
    this.mailings = mailings;
    this.letters = letters;
    this.sight = sight;
    this.people = people;
  }

  /** Begins a job; the lock of the level keeps a second click out. */
  public MailingId begin(LevelRef ref, LetterKind kind, Actor by, Instant at) {
    var level = levels.getForUpdate(ref);
    closed(level, kind)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    var mailing = new Mailing(ref, kind, by, at);
    if (mailings.begin(mailing) == 0) {
      throw new Conflict("reserve/letters-nobody");
    }
    return mailing.id();
  }

  /** Why no letters of the kind can be sent now. */
  Optional<Refusal> closed(Level level, LetterKind kind) {
    var needed = needed(kind);
    if (!needed.contains(level.stage())) {
      return Optional.of(
          new Conflict("reserve/letters-not-published", needed.iterator().next(), level.stage()));
    }
    return mailings.running(level.ref(), kind).map(any -> new Conflict("reserve/mailing-running"));
  }

  private static Set<LevelStage> needed(LetterKind kind) {
    return switch (kind) {
      case PRELIMINARY -> EnumSet.of(LevelStage.APPEALS);
      case APPEAL -> EnumSet.of(LevelStage.APPEALS, LevelStage.FINAL);
      case FINAL, TICKET, CERTIFICATE -> EnumSet.of(LevelStage.FINAL);
    };
  }

  /** Tries failed e-mail again; who still has no address stays where he is. */
  public int again(LetterFilter filter, Instant at) {
    var count = 0;
    Map<PersonId, Addressee> known = new HashMap<>();
    for (var delivery : letters.failed(filter, AGAIN_AT_ONCE)) {
      var person = letters.get(delivery.letter()).person();
      var email = known.computeIfAbsent(person, people::addressee).email();
      if (email != null) {
        delivery.again(email, at);
        count++;
      }
    }
    return count;
  }

  /** Refuses a letter whose level the caller may not see, as if there were none. */
  public void requireSeen(Letter letter) {
    if (!sight.seesLevel(letter.level())) {
      throw new NotFound("reserve/letter-not-found");
    }
  }

  /** The paper is in its reader's hands. */
  public void handOver(Letter letter, Instant at) {
    var paper =
        letters
            .way(letter.id(), LetterChannel.PAPER)
            .orElseThrow(() -> new Conflict("reserve/letter-not-on-paper"));
    if (paper.stage() == DeliveryStage.PREPARED) {
      paper.sent(at);
    }
    paper.delivered(at);
  }

  /** The addressee has opened it in the personal account. */
  public void read(Letter letter, Instant at) {
    letter.read(at);
    letters
        .way(letter.id(), LetterChannel.PERSONAL_ACCOUNT)
        .filter(way -> way.stage() == DeliveryStage.SENT)
        .ifPresent(way -> way.delivered(at));
  }
}
