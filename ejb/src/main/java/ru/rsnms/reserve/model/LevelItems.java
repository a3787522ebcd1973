package ru.rsnms.reserve.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.reserve.rule.Unit;

/** What the experts of a level judge; one for each kind of unit. */
public interface LevelItems {

  Unit unit();

  /** Last day of the experts; empty while none is settled. */
  Optional<LocalDate> lastDay(Level level);

  /** Everything there is to be judged. */
  List<NewItem> items(Level level);

  /** What was judged of one unit; empty where there is nothing that experts could look at. */
  default Optional<NewItem> item(Level level, UUID unit) {
    return items(level).stream().filter(one -> one.subject().value().equals(unit)).findFirst();
  }
}
