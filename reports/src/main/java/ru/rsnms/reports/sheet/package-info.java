/**
 * Sheets: what a document says, as plain records.
 *
 * <p>Everything is already decided, sorted and in Russian. Texts are literal: no markup is
 * understood. A line feed in a text starts a new line; other control characters are dropped.
 * Lengths are millimetres, type sizes points. Components marked <i>nullable</i> may be {@code
 * null}; lists may be empty, never {@code null}.
 */
package ru.rsnms.reports.sheet;
