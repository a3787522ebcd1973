/**
 * Judging by experts: who judges what, what marks come of it, who must not see what.
 *
 * <p>Does not know why something is judged: another context hands in an item with the people,
 * organisations and places it touches, and gets marks back. Where to begin reading: {@link
 * ru.rsnms.expertise.ReviewStage}, {@code panel}, {@code score}.
 */
package ru.rsnms.expertise;
