package ru.rsnms.reserve.placement;

import java.math.BigDecimal;

/** What an organisation reached in a year, in points where more is better. */
public record Figure(int year, BigDecimal value) {}
