package ru.rsnms.reserve.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.rule.Merit;

/**
 * Adds a programme to what a season recommends.
 *
 * @param measure {@code null} for everybody who does not pass
 */
public record NewProgramme(
    @NotNull SeasonId season,
    @Size(max = 300) String name,
    Merit measure,
    @Size(max = 300) String source) {

  public NewProgramme {
    name = name == null ? "" : name.strip();
    source = source == null ? "" : source.strip();
  }
}
