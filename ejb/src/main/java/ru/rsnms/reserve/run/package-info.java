/**
 * Levels, selection runs, decisions and the lists they make.
 *
 * <p>A run is computed from frozen inputs by one person, laid before the commission, and confirmed
 * by another with the protocol; decisions come of confirmed runs only. Where to begin reading:
 * {@link ru.rsnms.reserve.run.RunService}.
 */
package ru.rsnms.reserve.run;
