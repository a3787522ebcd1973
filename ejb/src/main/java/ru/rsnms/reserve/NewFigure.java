package ru.rsnms.reserve;

import java.math.BigDecimal;

/**
 * What somebody says an organisation reached in a year.
 *
 * @param organization its code in the registry, or its name
 * @param value in points where more is better, at most four decimals
 */
public record NewFigure(String organization, Integer year, String indicator, BigDecimal value) {}
