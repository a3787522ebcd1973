package ru.rsnms.reserve.sitting;

import java.util.List;
import ru.rsnms.expertise.ProtocolStage;
import ru.rsnms.reserve.SeasonId;

/**
 * Everything a page shows of a sitting.
 *
 * @param version goes back with each command
 * @param keeping may the caller write it?
 * @param signing may the caller sign it?
 */
public record SittingCard(
    SittingId id,
    long version,
    SeasonId season,
    String seasonTitle,
    int level,
    SittingData data,
    ProtocolStage stage,
    List<SittingStep> steps,
    boolean keeping,
    boolean signing) {

  public SittingCard {
    steps = List.copyOf(steps);
  }
}
