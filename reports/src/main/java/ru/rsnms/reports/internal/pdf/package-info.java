/** Draws filled templates into archive files. */
package ru.rsnms.reports.internal.pdf;
