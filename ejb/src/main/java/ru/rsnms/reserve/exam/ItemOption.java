package ru.rsnms.reserve.exam;

import java.math.BigDecimal;

/**
 * One option of an item.
 *
 * @param points the key: never told to anybody
 */
public record ItemOption(String text, BigDecimal points) {}
