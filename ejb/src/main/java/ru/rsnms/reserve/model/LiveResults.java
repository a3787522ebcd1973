package ru.rsnms.reserve.model;

import java.util.Map;
import java.util.UUID;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.run.ResultKind;
import ru.rsnms.reserve.run.Score;

/** Results that the system itself has come to: by a test taken here, by reviews given here. */
public interface LiveResults {

  ResultKind kind();

  /** By application; without those that have none. */
  Map<UUID, Score> of(SeasonId season);
}
