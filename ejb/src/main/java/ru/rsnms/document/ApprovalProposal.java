package ru.rsnms.document;

import java.util.List;

/**
 * How a draft may be sent: prefilled from a kept route or from the round before, free to change.
 *
 * @param routes that fit the order today, the nearest first
 * @param chosen the route that filled the steps, {@code null} for none
 * @param rule the mildest rule of repeated rounds the drafter may choose
 * @param round number the sending will have
 */
public record ApprovalProposal(
    List<ApprovalRouteCard> routes,
    ApprovalRouteId chosen,
    List<RouteStep> steps,
    RepeatRule rule,
    int round) {}
