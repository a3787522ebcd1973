package ru.rsnms.web.reserve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.TestCard;
import ru.rsnms.reserve.TestQuestion;
import ru.rsnms.reserve.exam.Scale;
import ru.rsnms.web.rest.Versioned;

/**
 * A version of the test; its keys stay on the server.
 *
 * @param sha256 digest of the content with the keys
 */
public record TestJson(
    TestRowJson test,
    long version,
    String instructions,
    TestRuleJson rule,
    List<BandJson> bands,
    Map<Scale, Integer> perScale,
    List<TestQuestion> questions,
    String sha256)
    implements Versioned {

  static TestJson of(TestCard card) {
    return new TestJson(
        TestRowJson.of(card.row()),
        card.version(),
        card.instructions(),
        TestRuleJson.of(card.rule()),
        card.bands().stream()
            .map(band -> new BandJson(band.scale(), band.from(), band.words()))
            .toList(),
        card.perScale(),
        card.questions(),
        card.sha256());
  }

  /** What a result of a scale means from a number upwards. */
  public record BandJson(Scale scale, BigDecimal from, String words) {}
}
