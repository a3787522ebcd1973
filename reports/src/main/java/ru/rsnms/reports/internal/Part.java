package ru.rsnms.reports.internal;

import java.util.List;
import ru.rsnms.reports.sheet.Orientation;

/**
 * A run of rows that begins on a new page and keeps one orientation: the text of a document or one
 * annex.
 *
 * @param layouts of its tables, in the order of their band prefixes
 * @param main whether it is the text of the document itself, which bears letterhead and executor
 */
record Part(Orientation orientation, List<FlowRow> rows, List<TableLayout> layouts, boolean main) {}
