package ru.rsnms.document.adapter.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Finding;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.NumberChain;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.model.TextRules;
import ru.rsnms.shared.Texts;

/** Sections and clauses follow one another without gaps, and no number stands twice. */
class ClauseNumbers implements OrderRule {

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Stream.concat(inTree("", text.units()), inAnnexes(text.annexes()));
  }

  private static Stream<Finding> inAnnexes(List<Annex> annexes) {
    return IntStream.range(0, annexes.size())
        .boxed()
        .flatMap(
            i ->
                Stream.concat(
                    inTree(Spot.nameOf(annexes, i), annexes.get(i).units()),
                    inAnnexes(annexes.get(i).annexes())));
  }

  private static Stream<Finding> inTree(String place, List<NormUnit> units) {
    var all = units.stream().flatMap(TextRules::withDescendants).toList();
    var twice =
        new NumberChain(numbersOf(all))
            .twice()
            .map(number -> Finding.error("document/clause-twice", place, number, number));
    return Stream.concat(
        twice,
        Stream.concat(Stream.of(units), all.stream().map(NormUnit::children))
            .flatMap(siblings -> gaps(place, siblings)));
  }

  private static Stream<Finding> gaps(String place, List<NormUnit> siblings) {
    return new NumberChain(numbersOf(siblings))
        .gaps()
        .map(
            gap ->
                Finding.warning(
                    "document/number-gap",
                    place.isEmpty() ? Texts.of("document.place.CLAUSE", gap.after()) : place,
                    gap.after(),
                    gap.before(),
                    gap.after(),
                    gap.missing()));
  }

  private static List<String> numbersOf(List<NormUnit> units) {
    return units.stream()
        .filter(unit -> unit.kind().isNumbered() && unit.number() != null)
        .map(NormUnit::number)
        .toList();
  }
}
