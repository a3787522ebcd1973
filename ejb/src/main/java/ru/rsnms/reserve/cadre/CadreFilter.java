package ru.rsnms.reserve.cadre;

import java.time.LocalDate;
import ru.rsnms.reserve.ReserveStage;
import ru.rsnms.reserve.SeasonId;

/**
 * Who of the register is wanted; an absent value does not narrow.
 *
 * @param on the day the register is asked for, {@code null} for today
 * @param municipality code of where the people work
 * @param stage {@code null} for all who are in the reserve on the day
 * @param words of the name or the organisation
 * @param endingBy only those whose term ends on that day or earlier
 */
public record CadreFilter(
    LocalDate on,
    ReserveKind kind,
    String municipality,
    ReserveStage stage,
    SeasonId season,
    String words,
    LocalDate endingBy) {}
