/**
 * What the content of a file is: the tree of headings, paragraphs, lists and tables that a screen
 * reader follows, made from the properties {@code doc.…} of the elements and from nothing else.
 */
package ru.rsnms.reports.internal.tagged.structure;
