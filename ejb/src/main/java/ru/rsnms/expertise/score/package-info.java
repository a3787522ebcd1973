/**
 * What several marks say together: mean, median, spread, severity. Pure values.
 *
 * <p>Where to begin reading: {@link ru.rsnms.expertise.score.ScoreSummary}.
 */
package ru.rsnms.expertise.score;
