/**
 * Which organisations become sites and which team works where. Pure.
 *
 * <p>Where to begin reading: {@link ru.rsnms.reserve.placement.Dynamics}, {@link
 * ru.rsnms.reserve.placement.SiteMatching}.
 */
package ru.rsnms.reserve.placement;
