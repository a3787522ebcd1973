package ru.rsnms.reserve.run;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.selection.Ground;
import ru.rsnms.reserve.selection.Outcome;

/**
 * One contender of a run, as the staff sees it.
 *
 * @param unit the application
 * @param municipality code, {@code null} where there is none
 * @param test {@code null} without one, as are the idea and the total
 * @param place shared by equals, 0 without a result
 * @param ground by virtue of what; {@code null} unless passed
 * @param reasons in words to the candidate, the decisive one first
 */
public record RunRow(
    UUID unit,
    String number,
    String name,
    String organization,
    String municipality,
    BigDecimal test,
    BigDecimal idea,
    BigDecimal total,
    int place,
    Outcome outcome,
    Ground ground,
    List<String> reasons) {}
