package ru.rsnms.reserve.letter;

import static ru.rsnms.shared.Role.INST_RESERVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import ru.rsnms.audit.Audited;
import ru.rsnms.reserve.model.DatabaseClock;
import ru.rsnms.reserve.model.LetterSending;
import ru.rsnms.reserve.model.LetterSight;
import ru.rsnms.reserve.model.LetterStore;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Role;

/** Letters are sent by the institute and read by those they are addressed to. */
@Stateless
public class LetterService {

  private LetterSending sending;
  private LetterStore letters;
  private LetterSight sight;
  private DatabaseClock time;
  private CurrentActor actor;

  protected LetterService() {
    // for the container
  }

  @Inject
  public LetterService(
      LetterSending sending,
      LetterStore letters,
      LetterSight sight,
      DatabaseClock time,
      CurrentActor actor) {
    this.sending = sending;
    this.letters = letters;
    this.sight = sight;
    this.time = time;
    this.actor = actor;
  }

  /** Begins the job that prepares and sends the letters of a kind. */
  @Audited("reserve.letter.send")
  @RolesAllowed(INST_RESERVE)
  public MailingId send(@NotNull @Valid SendLetters command) {
    var level = new LevelRef(command.season(), command.level());
    sight.requireLevel(level);
    return sending.begin(level, command.kind(), actor.get(), time.now());
  }

  /** Tries failed e-mail again, to the addresses known now; answers how many letters go. */
  @Audited("reserve.letter.send-again")
  @RolesAllowed(INST_RESERVE)
  public int sendAgain(@NotNull LetterFilter filter) {
    sight.requireLevel(filter.level());
    return sending.again(filter, time.now());
  }

  /** A letter on paper was handed to its reader. */
  @Audited("reserve.letter.hand-over")
  @RolesAllowed(INST_RESERVE)
  public void handOver(@NotNull LetterId id) {
    var letter = letters.getForUpdate(id);
    sending.requireSeen(letter);
    sending.handOver(letter, time.now());
  }

  /** The reader opens the letter. */
  @Audited("reserve.letter.read")
  @RolesAllowed(Role.SIGNED_IN)
  public void read(@NotNull LetterId id) {
    var letter = letters.getForUpdate(id);
    if (!sight.isOwn(letter)) {
      throw new NotFound("reserve/letter-not-found");
    }
    sending.read(letter, time.now());
  }
}
