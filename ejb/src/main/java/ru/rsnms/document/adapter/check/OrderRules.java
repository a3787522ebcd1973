package ru.rsnms.document.adapter.check;

import java.time.LocalDate;
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
          new CountInPercent(),
          new ConsentAge(),
          new InclusionTerm(),
          new AgreementContent(),
          new FederalIndicator(),
          new RegulationDeveloped(),
          new PublicationTerm(),
          new MisreadAbbreviations(),
          new Workload());

  private OrderRules() {}

  /**
   * @param today a paper whose period is over by then wants to be renewed
   */
  public static Stream<Finding> doubtsAbout(OrderText text, LocalDate today) {
    return Stream.concat(ALL.stream(), Stream.of(new HorizonPast(today)))
        .flatMap(rule -> rule.doubtsAbout(text));
  }
}
