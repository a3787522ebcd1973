/**
 * The test of four scales as pure values: items with their keys, scores, statistics.
 *
 * <p>No container, no database, no clock. Where to begin reading: {@link
 * ru.rsnms.reserve.exam.Exam}, {@link ru.rsnms.reserve.exam.ExamScore}, {@link
 * ru.rsnms.reserve.exam.ItemStatistics}.
 */
package ru.rsnms.reserve.exam;
