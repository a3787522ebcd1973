/**
 * Who passes a level, and why: quota, ways past it, ties.
 *
 * <p>A pure function of rules and contenders. The run that counts, the what-if with sliders and the
 * explanation to a candidate are the same computation, so they cannot differ. The unit may be a
 * person (level 1), a team (level 2) or a member of a team (level 3). Where to begin reading:
 * {@link ru.rsnms.reserve.selection.Selection}.
 */
package ru.rsnms.reserve.selection;
