package ru.rsnms.reserve.run;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.expertise.FormId;
import ru.rsnms.reserve.SeasonId;

/**
 * Hands the ideas of the admitted to the experts.
 *
 * @param version of the level as it was seen
 * @param form a published form to judge by
 * @param municipalityBars does a common municipality keep an expert away?
 */
public record BeginJudging(
    @NotNull SeasonId season,
    int level,
    long version,
    @NotNull FormId form,
    boolean municipalityBars) {}
