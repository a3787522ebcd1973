/**
 * From a sheet to a file: {@code Composer} makes rows of it, {@code Paginator} puts them on pages,
 * JasperReports fills the template with them and {@code pdf.PdfPrinter} draws what was filled.
 *
 * <p>Lines are broken once, by {@code text.LineBreaker}: pagination, template and drawing use the
 * same breaks, so no text is cut because two of them measured differently.
 */
package ru.rsnms.reports.internal;
