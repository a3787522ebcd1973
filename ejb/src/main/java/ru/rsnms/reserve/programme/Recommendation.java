package ru.rsnms.reserve.programme;

import ru.rsnms.reserve.rule.Merit;

/**
 * What is recommended to one who did not pass.
 *
 * @param weakest the own weakest measure that the programme is for; {@code null} where it is for
 *     everybody
 */
public record Recommendation(String programme, String source, Merit weakest) {}
