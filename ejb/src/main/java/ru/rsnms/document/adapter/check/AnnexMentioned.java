package ru.rsnms.document.adapter.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.model.TextRules;

/** Of several annexes each, from the second on, is named by its number in some clause. */
class AnnexMentioned implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return IntStream.range(1, text.annexes().size())
        .filter(i -> clauses(text).noneMatch(words -> Wording.namesAnnex(words, i + 1)))
        .mapToObj(
            i ->
                Finding.warning(
                    "document/annex-not-mentioned",
                    Spot.nameOf(text.annexes(), i),
                    text.annexes().get(i).mark(),
                    i + 1));
  }

  private static Stream<String> clauses(OrderText text) {
    return text.units().stream().flatMap(TextRules::withDescendants).map(NormUnit::text);
  }
}
