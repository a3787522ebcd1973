package ru.rsnms.agreement.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.rsnms.agreement.AgreementAnnex;
import ru.rsnms.agreement.AgreementText;
import ru.rsnms.agreement.JointEvent;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.Table;
import ru.rsnms.document.UnitKind;

/**
 * The clauses of a text and of its annexes, as negotiation sees them: a joint event of an annex is
 * a clause, too, with a table of one row for what is not its words.
 *
 * @param units from the top of the tree
 */
public record Clauses(List<NormUnit> units, List<AgreementAnnex> annexes) {

  public Clauses {
    units = units == null ? List.of() : List.copyOf(units);
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
  }

  public static Clauses of(AgreementText text) {
    return new Clauses(text.units(), text.annexes());
  }

  /** The text with these clauses; its parties and opening stay. */
  public AgreementText into(AgreementText text) {
    return text.withUnits(units).withAnnexes(annexes);
  }

  public Optional<NormUnit> find(UUID id) {
    return all().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** Everything in reading order. */
  public Stream<NormUnit> all() {
    return parts().stream().flatMap(List::stream).flatMap(Clauses::whole);
  }

  /** The text and each annex: numbers are counted anew in each. */
  public List<List<NormUnit>> parts() {
    List<List<NormUnit>> parts = new ArrayList<>();
    parts.add(units);
    annexes.forEach(annex -> parts.add(part(annex)));
    return parts;
  }

  private static List<NormUnit> part(AgreementAnnex annex) {
    List<NormUnit> part = new ArrayList<>(annex.units());
    for (var i = 0; i < annex.events().size(); i++) {
      part.add(row(annex.events().get(i), i + 1));
    }
    return part;
  }

  private static NormUnit row(JointEvent event, int number) {
    var rest = new Table(List.of(), List.of(), List.of(Table.Row.of(event.term(), event.result())));
    var place = Integer.toString(number);
    return new NormUnit(event.id(), UnitKind.TABLE, place, event.text(), List.of(), rest);
  }

  /** Is it a row of the plan of joint events? */
  public boolean isEvent(UUID id) {
    return annexes.stream()
        .flatMap(annex -> annex.events().stream())
        .anyMatch(event -> event.id().equals(id));
  }

  /** A unit with everything under it. */
  static Stream<NormUnit> whole(NormUnit unit) {
    return Stream.concat(Stream.of(unit), unit.children().stream().flatMap(Clauses::whole));
  }

  /** What the clause stands in, from the top; empty for one of the top. */
  public List<NormUnit> above(UUID id) {
    return parts().stream()
        .map(part -> above(part, id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(List.of());
  }

  private static Optional<List<NormUnit>> above(List<NormUnit> units, UUID id) {
    for (var unit : units) {
      if (unit.id().equals(id)) {
        return Optional.of(List.of());
      }
      var under = above(unit.children(), id);
      if (under.isPresent()) {
        return under.map(rest -> Stream.concat(Stream.of(unit), rest.stream()).toList());
      }
    }
    return Optional.empty();
  }
}
