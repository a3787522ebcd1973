package ru.rsnms.reserve.cadre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.reserve.Coverage;

/**
 * How the reserve covers the heads of organisations on a day.
 *
 * @param norm per cent that is asked for
 * @param source where the norm comes from
 * @param whole of all rows; a person in two reserves is counted once
 */
public record CoverageTable(
    LocalDate on, BigDecimal norm, String source, List<CoverageRow> rows, Coverage whole) {}
