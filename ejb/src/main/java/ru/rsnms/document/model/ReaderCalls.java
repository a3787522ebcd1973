package ru.rsnms.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.ProposedReader;
import ru.rsnms.registry.MentionedPerson;
import ru.rsnms.registry.NameGrammar;
import ru.rsnms.registry.NamesInText;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.WorkCalendar;

/** Finds the people who have to read an order: those it names, those it lists, those chosen. */
@ApplicationScoped
public class ReaderCalls {

  /** Working days after the registration within which an order is to be read. */
  private static final int USUAL_TERM = 3;

  private NamedPeople named;
  private NamesInText names;
  private PersonDirectory people;
  private WorkCalendar calendar;
  private Clock clock;

  protected ReaderCalls() {
    // for the container
  }

  @Inject
  public ReaderCalls(
      NamedPeople named,
      NamesInText names,
      PersonDirectory people,
      WorkCalendar calendar,
      Clock clock) {
    this.named = named;
    this.names = names;
    this.people = people;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Whom the text names and nobody has called yet, each once. */
  public List<ProposedReader> proposals(OrderText text, Order order) {
    return named.each(text).stream()
        .filter(person -> order.readers().stream().noneMatch(called(person)::is))
        .map(ReaderCalls::proposal)
        .toList();
  }

  private static ProposedReader proposal(MentionedPerson person) {
    return new ProposedReader(
        person.id(),
        person.words(),
        person.name().lastFirst(),
        person.position(),
        person.account() != null);
  }

  /** Does the text name the person? Then who sees the text may call him. */
  public boolean names(OrderText text, PersonId person) {
    return named.of(text).stream().anyMatch(one -> one.id().equals(person));
  }

  /** A person of the registry as the sheet lists him. */
  public Reader.Called called(PersonId id) {
    var view = people.view(id);
    return new Reader.Called(
        id.value(), view.name().lastFirst(), view.position(), people.accountOf(id).orElse(null));
  }

  /** The usual last day, counted from today. */
  public LocalDate usualDue() {
    return calendar.after(LocalDate.now(clock), USUAL_TERM);
  }

  /** At registration the people listed under the order are called, and the term begins for all. */
  public void begin(Order order, OrderText text) {
    var due = order.historical() ? null : usualDue();
    Optional.ofNullable(text.acquaintance()).map(Acquaintance::people).orElse(List.of()).stream()
        .map(this::listed)
        .forEach(reader -> order.call(reader, due));
    order.beginReading(due);
  }

  private Reader.Called listed(Acquaintance.Reader reader) {
    var meant = NameGrammar.in(reader.name()).stream().flatMap(m -> names.meant(m).stream());
    var found = meant.toList();
    return found.size() == 1 && (reader.account() == null || isOf(found.get(0), reader))
        ? called(found.get(0))
        : new Reader.Called(null, reader.name(), null, reader.account());
  }

  private static boolean isOf(MentionedPerson person, Acquaintance.Reader reader) {
    return reader.account().equals(person.account());
  }

  private static Reader.Called called(MentionedPerson person) {
    return new Reader.Called(
        person.id().value(), person.name().lastFirst(), person.position(), person.account());
  }
}
