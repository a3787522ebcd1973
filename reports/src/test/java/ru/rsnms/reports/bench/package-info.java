/**
 * What printing costs beside the same texts drawn straight with OpenPDF. Not run by the tests:
 * {@code java -cp <test class path> ru.rsnms.reports.bench.PdfBench [seconds per cell]}.
 */
package ru.rsnms.reports.bench;
