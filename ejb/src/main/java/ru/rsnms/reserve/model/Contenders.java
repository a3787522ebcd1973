package ru.rsnms.reserve.model;

import java.util.List;
import ru.rsnms.reserve.run.LevelRef;

/** Whoever a level decides about, with everything the selection needs, as it stands now. */
public interface Contenders {

  /** All who handed an application in, in the order of their numbers. */
  List<Entrant> of(LevelRef level);
}
