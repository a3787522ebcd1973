package ru.rsnms.reserve.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import ru.rsnms.reserve.run.LevelRef;

/** Finds the contenders of a level, whatever its unit is. */
@ApplicationScoped
public class LevelContenders {

  private Instance<Contenders> kinds;

  protected LevelContenders() {
    // for the container
  }

  @Inject
  public LevelContenders(Instance<Contenders> kinds) {
    this.kinds = kinds;
  }

  /** In the order of their numbers. */
  public List<Entrant> of(LevelRef level) {
    return kinds.stream()
        .filter(kind -> kind.unit() == level.unit())
        .findFirst()
        .orElseThrow()
        .of(level);
  }
}
