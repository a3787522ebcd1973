/**
 * Sheets as word processor files: real paragraphs, tables and sections instead of a layout grid.
 */
package ru.rsnms.reports.internal.word;
