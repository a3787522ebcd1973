package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.NormUnit;
import ru.rsnms.document.OrderText;
import ru.rsnms.registry.MentionedPerson;
import ru.rsnms.registry.NameGrammar;
import ru.rsnms.registry.NamesInText;
import ru.rsnms.registry.PersonId;

/** The people of the registry whom the clauses of an order name. */
@ApplicationScoped
public class NamedPeople {

  private NamesInText names;

  protected NamedPeople() {
    // for the container
  }

  @Inject
  public NamedPeople(NamesInText names) {
    this.names = names;
  }

  /** Everybody whom a name of the clauses means without doubt, once. */
  public List<MentionedPerson> of(OrderText text) {
    return words(text.units())
        .flatMap(words -> NameGrammar.in(words).stream())
        .map(names::meant)
        .filter(meant -> meant.size() == 1)
        .map(meant -> meant.get(0))
        .distinct()
        .toList();
  }

  /** Everybody of {@link #of}, once however often and in whatever cases the text names them. */
  public List<MentionedPerson> each(OrderText text) {
    var seen = new HashSet<PersonId>();
    return of(text).stream().filter(person -> seen.add(person.id())).toList();
  }

  private static Stream<String> words(List<NormUnit> units) {
    return units.stream()
        .flatMap(unit -> Stream.concat(Stream.of(unit.text()), words(unit.children())));
  }
}
