/**
 * From a sheet to a file: {@code Composer} makes rows of it, {@code Paginator} puts them on pages,
 * the bands of a JasperReports template print them there ({@code Stamp}), and {@code
 * tagged.TaggedPdf} draws what was printed.
 *
 * <p>Lines are broken once, by {@code LineBreaker}, when a row is measured: the row is printed and
 * drawn with the very lines that decided where its page ends.
 */
package ru.rsnms.reports.internal;
