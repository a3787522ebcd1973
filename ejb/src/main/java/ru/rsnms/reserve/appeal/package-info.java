/**
 * Appeals against decisions: filed by the one concerned within the term that the publication of the
 * preliminary list opens, judged by others than the first time, answered by the commission.
 *
 * <p>Where to begin reading: {@link ru.rsnms.reserve.appeal.AppealService} for the candidate,
 * {@link ru.rsnms.reserve.appeal.AppealReviewService} for those who answer.
 */
package ru.rsnms.reserve.appeal;
