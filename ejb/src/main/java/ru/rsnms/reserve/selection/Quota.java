package ru.rsnms.reserve.selection;

import java.math.BigDecimal;

/**
 * The arithmetic of the places, as a protocol shows it.
 *
 * @param submitted who take part
 * @param admitted of them
 * @param scored of them
 * @param base the number the share was taken of
 * @param exact share of the base before rounding
 * @param places after rounding
 * @param reserved taken by ways past the quota that count within it
 * @param open left to results
 * @param filled of them, by result or by the commission
 */
public record Quota(
    int submitted,
    int admitted,
    int scored,
    int base,
    BigDecimal exact,
    int places,
    int reserved,
    int open,
    int filled) {}
