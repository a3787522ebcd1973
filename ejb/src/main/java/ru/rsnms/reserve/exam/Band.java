package ru.rsnms.reserve.exam;

import java.math.BigDecimal;

/**
 * What a result of a scale means, in words for the candidate.
 *
 * @param from least normalised result, 0–100; it reaches up to the next band
 */
public record Band(Scale scale, BigDecimal from, String words) {}
