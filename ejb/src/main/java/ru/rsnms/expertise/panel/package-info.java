/**
 * Sharing items out among experts: conflicts kept out, loads as even as they can be. Pure.
 *
 * <p>Where to begin reading: {@link ru.rsnms.expertise.panel.PanelPlanner}.
 */
package ru.rsnms.expertise.panel;
