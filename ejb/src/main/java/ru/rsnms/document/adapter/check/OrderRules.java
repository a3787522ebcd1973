package ru.rsnms.document.adapter.check;

import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/** All rules about an order and its annexes. */
public final class OrderRules {

  private static final List<OrderRule> ALL =
      List.of(
          new TitleAndClauses(),
          new ClauseNumbers(),
          new ImpossibleDates(),
          new AnnexMentioned(),
          new AnnexMarkDate(),
          new AcquaintanceYear(),
          new CountInPercent());

  private OrderRules() {}

  public static Stream<Finding> doubtsAbout(OrderText text) {
    return ALL.stream().flatMap(rule -> rule.doubtsAbout(text));
  }
}
