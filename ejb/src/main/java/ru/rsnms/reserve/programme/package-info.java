/**
 * Programmes a season recommends to those who do not pass, with the source of each.
 *
 * <p>Where to begin reading: {@link ru.rsnms.reserve.programme.Recommendations}.
 */
package ru.rsnms.reserve.programme;
