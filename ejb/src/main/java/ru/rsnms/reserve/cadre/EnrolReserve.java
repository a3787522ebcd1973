package ru.rsnms.reserve.cadre;

import jakarta.validation.constraints.NotNull;
import ru.rsnms.reserve.SeasonId;

/** Asks for the order that enrols people of a season. */
public record EnrolReserve(@NotNull SeasonId season, @NotNull ReserveRef reserve) {}
