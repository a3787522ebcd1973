package ru.rsnms.reserve.letter;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.SeasonId;

/** Prepare and send the letters of a kind to all of a level who have none yet. */
public record SendLetters(@NotNull SeasonId season, int level, @NotNull LetterKind kind) {}
