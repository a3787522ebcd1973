package ru.rsnms.reserve;

import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.exam.ExamFinding;
import ru.rsnms.reserve.exam.Scale;

/**
 * What a file with a test holds; nothing is saved.
 *
 * @param title empty while there are findings, as is what follows from the content
 */
public record TestPreview(
    String title,
    int minutes,
    int items,
    Map<Scale, Integer> perScale,
    List<ExamFinding> findings) {}
