package ru.rsnms.reserve.exam;

import java.math.BigDecimal;

/**
 * The result of one scale.
 *
 * @param raw points
 * @param least points that could be had
 * @param most points that could be had
 * @param normal raw between least and most, 0–100, to 4 decimals
 * @param answered items with an answer
 * @param items of the scale
 */
public record ScaleScore(
    BigDecimal raw,
    BigDecimal least,
    BigDecimal most,
    BigDecimal normal,
    int answered,
    int items) {}
