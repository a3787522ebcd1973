/**
 * Filled JasperReports documents as tagged archive PDF: PDF/A-1a and PDF/UA-1.
 *
 * <p>A document is filled by JasperReports with {@link
 * ru.rsnms.reports.internal.tagged.FillContext}, or its elements are printed from {@link
 * ru.rsnms.reports.internal.tagged.KeptText}, and it is written by {@link
 * ru.rsnms.reports.internal.tagged.TaggedPdf}. The package knows nothing of the sheets of this
 * product: any template may be printed.
 */
package ru.rsnms.reports.internal.tagged;
