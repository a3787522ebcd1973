package ru.rsnms.reports.internal.tagged.text;

/**
 * A line of text.
 *
 * @param start index of its first character
 * @param end index after its last visible character
 * @param next index where the following line starts
 * @param first whether it begins a paragraph
 * @param last whether it ends a paragraph
 * @param hyphen whether it ends in a hyphen that the text does not have
 * @param baseline under the upper edge of the text, in points
 */
public record Line(
    int start, int end, int next, boolean first, boolean last, boolean hyphen, float baseline) {}
