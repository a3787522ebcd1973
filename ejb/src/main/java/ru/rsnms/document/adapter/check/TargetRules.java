package ru.rsnms.document.adapter.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.shared.Texts;

/** Doubts about a table of targets: its heading, its years, its values. */
public final class TargetRules {

  private static final Pattern SPAN =
      Pattern.compile("(20\\d{2})\\s*[-\u2013\u2014]\\s*(20\\d{2})");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:,\\d+)?");

  /** Growth over all years, as a share of the first value, under which a target hardly moves. */
  private static final BigDecimal HARDLY = new BigDecimal("0.05");

  private final String heading;
  private final String orderTitle;
  private final List<Target> targets;

  /** A line of the table. */
  public record Target(String number, String name, String unit, List<Value> values) {}

  /** What is to be reached in a year, word for word. */
  public record Value(String year, String words) {}

  private record Span(int from, int to) {}

  public TargetRules(String heading, String orderTitle, List<Target> targets) {
    this.heading = heading;
    this.orderTitle = orderTitle;
    this.targets = targets;
  }

  public List<Finding> findings() {
    return Stream.of(headingOfOtherYears(), yearsWithoutTarget(), emptyTargets(), flatTargets())
        .flatMap(findings -> findings)
        .toList();
  }

  private List<Integer> years() {
    return targets.stream()
        .flatMap(target -> target.values().stream())
        .map(Value::year)
        .filter(year -> year.matches("\\d{4}"))
        .map(Integer::valueOf)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Finding> headingOfOtherYears() {
    var years = years();
    return span(heading)
        .filter(span -> !years.isEmpty())
        .filter(span -> years.get(0) != span.from() || years.get(years.size() - 1) != span.to())
        .map(
            span ->
                Finding.warning(
                    "document/target-years",
                    place(),
                    heading,
                    words(span),
                    words(new Span(years.get(0), years.get(years.size() - 1)))))
        .stream();
  }

  private Stream<Finding> yearsWithoutTarget() {
    var years = years();
    return span(orderTitle).stream()
        .filter(span -> !years.isEmpty())
        .flatMap(span -> IntStream.rangeClosed(span.from(), span.to()).boxed())
        .filter(year -> !years.contains(year))
        .map(
            year ->
                Finding.warning(
                    "document/target-missing", place(), orderTitle, Integer.toString(year)));
  }

  private Stream<Finding> emptyTargets() {
    return targets.stream()
        .flatMap(
            target ->
                target.values().stream()
                    .filter(value -> value.words().isBlank())
                    .map(
                        value ->
                            Finding.warning(
                                "document/target-empty",
                                place(target),
                                target.name(),
                                value.year())));
  }

  private Stream<Finding> flatTargets() {
    return targets.stream()
        .filter(TargetRules::hardlyMoves)
        .map(
            target ->
                Finding.note(
                    "document/target-flat",
                    place(target),
                    target.name(),
                    target.values().get(0).words(),
                    target.values().get(target.values().size() - 1).words()));
  }

  private static boolean hardlyMoves(Target target) {
    var values = target.values().stream().map(TargetRules::number).toList();
    if (values.size() < 2 || values.stream().anyMatch(Optional::isEmpty)) {
      return false;
    }
    var first = values.get(0).orElseThrow();
    var growth = values.get(values.size() - 1).orElseThrow().subtract(first).abs();
    return growth.signum() > 0 && growth.compareTo(first.multiply(HARDLY)) < 0;
  }

  private static Optional<BigDecimal> number(Value value) {
    return DECIMAL.matcher(value.words()).matches()
        ? Optional.of(new BigDecimal(value.words().replace(',', '.')))
        : Optional.empty();
  }

  private static Optional<Span> span(String words) {
    var found = SPAN.matcher(words);
    return found.find()
        ? Optional.of(new Span(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
        : Optional.empty();
  }

  private static String words(Span span) {
    return span.from() + "\u2013" + span.to();
  }

  private static String place() {
    return Texts.of("document.place.targets");
  }

  private static String place(Target target) {
    return place() + ", " + Texts.of("document.place.number", target.number());
  }
}
