/**
 * The cadre reserve of three levels: from the rules of a season to the signed order.
 *
 * <p>Rules are data ({@code rule}), the selection is a pure function of them ({@code selection}),
 * sites and teams find each other in {@code placement}. Where to begin reading: {@link
 * ru.rsnms.reserve.SeasonStage}, {@link ru.rsnms.reserve.rule.RuleSet}, {@link
 * ru.rsnms.reserve.selection.Selection}.
 */
package ru.rsnms.reserve;
