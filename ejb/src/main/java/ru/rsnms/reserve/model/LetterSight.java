package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Who sees which letters: those who see the runs all of a level, everybody the own. */
@ApplicationScoped
public class LetterSight {

  private RunSight sight;
  private PersonDirectory people;
  private CurrentActor actor;

  protected LetterSight() {
    // for the container
  }

  @Inject
  public LetterSight(RunSight sight, PersonDirectory people, CurrentActor actor) {
    this.sight = sight;
    this.people = people;
    this.actor = actor;
  }

  /** Refuses the letters of a level to who may not see them, as if there were none. */
  public void requireLevel(LevelRef level) {
    if (!sight.seesRuns(level)) {
      throw new NotFound("reserve/letters-not-there");
    }
  }

  boolean seesLevel(LevelRef level) {
    return sight.seesRuns(level);
  }

  /** Is the caller the one it is addressed to? */
  public boolean isOwn(Letter letter) {
    return people
        .byAccount(actor.get().account())
        .filter(person -> person.id().equals(letter.person()))
        .isPresent();
  }
}
