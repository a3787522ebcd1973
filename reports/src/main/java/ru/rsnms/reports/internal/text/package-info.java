/**
 * Text on paper: what is printable, where Russian lines may break, how wide and high it is. One
 * truth for pagination, template and drawing.
 */
package ru.rsnms.reports.internal.text;
