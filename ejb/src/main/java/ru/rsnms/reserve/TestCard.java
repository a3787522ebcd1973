package ru.rsnms.reserve;

import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.exam.Band;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.reserve.exam.ScoreRule;

/**
 * A version of the test as its page shows it; the keys stay on the server.
 *
 * @param version goes back with each command
 * @param perScale how many items
 * @param sha256 digest of the content with the keys
 */
public record TestCard(
    TestRow row,
    long version,
    String instructions,
    ScoreRule rule,
    List<Band> bands,
    Map<Scale, Integer> perScale,
    List<TestQuestion> questions,
    String sha256) {}
