/**
 * Turns sheets into official paper.
 *
 * <p>A caller composes a {@link ru.rsnms.reports.sheet.DocumentSheet} of finished, Russian, already
 * decided texts and receives the bytes of one archive PDF (PDF/A-1a and PDF/UA-1, A4). The module
 * knows no other module.
 */
package ru.rsnms.reports;
