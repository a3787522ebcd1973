package ru.rsnms.reserve.model;

import java.util.List;
import ru.rsnms.reserve.rule.Unit;
import ru.rsnms.reserve.run.LevelRef;

/**
 * Whoever a level decides about, with everything the selection needs, as it stands now; one for
 * each kind of unit.
 */
public interface Contenders {

  Unit unit();

  /** All who came to the level, in the order of their numbers. */
  List<Entrant> of(LevelRef level);
}
