package ru.rsnms.reserve;

import java.util.Map;
import ru.rsnms.reserve.exam.Histogram;
import ru.rsnms.reserve.exam.ItemStatistics;
import ru.rsnms.reserve.exam.Scale;

/**
 * The test of a season in numbers.
 *
 * @param stages how many candidates stand where; who has not begun counts as assigned
 * @param results how the scored ones are spread, by scale
 * @param items how well the items measure, over attempts made here
 */
public record TestFigures(
    Map<TestStage, Long> stages, Map<Scale, Histogram> results, ItemStatistics items) {}
