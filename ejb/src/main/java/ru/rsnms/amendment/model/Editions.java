package ru.rsnms.amendment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.rsnms.amendment.ActRef;
import ru.rsnms.amendment.AmendmentInstruction;
import ru.rsnms.amendment.Edition;
import ru.rsnms.amendment.IssuedAmendments;
import ru.rsnms.amendment.UnitEvent;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.Refusal;

/**
 * Editions of an act: a function of its text, its amendments and a date, and of nothing else.
 * Amendments of one day follow each other by the dates and numbers of their acts.
 */
public final class Editions {

  static final Comparator<IssuedAmendments> BY_FORCE =
      Comparator.comparing(IssuedAmendments::from)
          .thenComparing(issued -> issued.act().date())
          .thenComparing(issued -> sequence(issued.act().number()))
          .thenComparing(issued -> issued.act().number())
          .thenComparing(issued -> issued.act().order().value());

  private Editions() {}

  /** The text that was in force at the end of the day. */
  public static Edition on(OrderText base, List<IssuedAmendments> amendments, LocalDate day) {
    var builder = new EditionBuilder(base);
    inForce(amendments, day)
        .forEach(
            issued -> issued.instructions().forEach(wanted -> builder.take(issued.act(), wanted)));
    return builder.edition(day);
  }

  private static List<IssuedAmendments> inForce(List<IssuedAmendments> all, LocalDate day) {
    return all.stream().filter(one -> !one.from().isAfter(day)).sorted(BY_FORCE).toList();
  }

  private static int sequence(String number) {
    var digits = number.replaceAll("\\D.*", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }

  /**
   * What stands against instructions that are not yet in force, each taken after those before it.
   */
  public static Optional<Refusal> obstacle(
      Edition current, List<AmendmentInstruction> wanted, ActRef draft) {
    var builder = new EditionBuilder(current.text());
    current.repealed().forEach(builder::alreadyRepealed);
    for (var one : wanted) {
      var obstacle = builder.obstacle(one);
      if (obstacle.isPresent()) {
        return obstacle;
      }
      builder.take(draft, one);
    }
    return AmendmentRules.clash(wanted, current.text());
  }

  /** The text as it would be with the instructions carried out. */
  public static OrderText preview(
      Edition current, List<AmendmentInstruction> wanted, ActRef draft) {
    var builder = new EditionBuilder(current.text());
    current.repealed().forEach(builder::alreadyRepealed);
    wanted.forEach(one -> builder.take(draft, one));
    return builder.text();
  }

  /** The edition as it would be with the instructions carried out, repealed units among them. */
  static Edition carriedOut(Edition current, List<AmendmentInstruction> wanted, ActRef draft) {
    var builder = new EditionBuilder(current.text());
    current.repealed().forEach(builder::alreadyRepealed);
    wanted.forEach(one -> builder.take(draft, one));
    return builder.edition(current.on());
  }

  /** Days on which the text became another, in their order. */
  public static List<LocalDate> turningDays(List<IssuedAmendments> amendments) {
    return amendments.stream().map(IssuedAmendments::from).distinct().sorted().toList();
  }

  /** Everything that happened to a unit, oldest first. */
  public static List<UnitEvent> history(
      OrderText base, List<IssuedAmendments> amendments, UUID unit) {
    var builder = new EditionBuilder(base);
    List<UnitEvent> events = new ArrayList<>();
    for (var issued : amendments.stream().sorted(BY_FORCE).toList()) {
      for (var wanted : issued.instructions()) {
        var before = Wordings.of(builder.text(), unit);
        builder.take(issued.act(), wanted);
        var after = builder.isRepealed(unit) ? "" : Wordings.of(builder.text(), unit);
        if (!before.equals(after)) {
          events.add(new UnitEvent(issued.from(), issued.act(), wanted.operation(), before, after));
        }
      }
    }
    return events;
  }
}
