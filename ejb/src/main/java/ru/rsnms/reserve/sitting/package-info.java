/**
 * Sittings of the commission and their protocols, which are printed from what was decided.
 *
 * <p>Where to begin reading: {@link ru.rsnms.reserve.sitting.SittingService}.
 */
package ru.rsnms.reserve.sitting;
