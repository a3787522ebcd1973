package ru.rsnms.reports.internal;

import java.util.List;

/**
 * A page of the paper.
 *
 * @param rows without the header of a table that is repeated on it
 * @param free height that is left under its last row, points
 */
public record PlacedPage(List<PlacedRow> rows, int free) {}
