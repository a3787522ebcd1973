/** The bytes of a PDF 1.4 file: objects, streams, cross-reference table. Knows no document. */
package ru.rsnms.reports.internal.tagged.file;
