/**
 * Filled JasperReports documents as tagged archive PDF: PDF/A-1a and PDF/UA-1.
 *
 * <p>A document is filled with {@link ru.rsnms.reports.internal.tagged.FillContext} and written by
 * {@link ru.rsnms.reports.internal.tagged.TaggedPdf}. The package knows nothing of the sheets of
 * this product: any template may be printed.
 */
package ru.rsnms.reports.internal.tagged;
