package ru.rsnms.reserve;

import java.util.List;

/**
 * An item as it may be shown: no key.
 *
 * @param place from 1, in the order of the attempt
 * @param options from which one is chosen
 * @param answer number of the option chosen, from 1; {@code null} for none
 */
public record TestQuestion(int place, String text, List<String> options, Integer answer) {}
