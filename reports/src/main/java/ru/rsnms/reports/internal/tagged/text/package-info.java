/**
 * Text as the fill measures it and as the drawing shows it: runs of one look, lines, tabs, hyphens.
 * What the fill has broken is kept; nothing is measured to break it again.
 */
package ru.rsnms.reports.internal.tagged.text;
