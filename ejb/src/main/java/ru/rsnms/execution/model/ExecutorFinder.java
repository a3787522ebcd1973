package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.rsnms.execution.Executor;
import ru.rsnms.registry.MentionedPerson;
import ru.rsnms.registry.NameGrammar;
import ru.rsnms.registry.NamesInText;
import ru.rsnms.registry.OrganizationDirectory;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.SignatoryDirectory;

/**
 * Finds the person behind the words of a clause: by the name, else by the post of the issuer whose
 * title holds the unit («Отдел …» and «Начальник отдела …»), else the head of the organisation of
 * that name. Whoever is not the only one is left to the official who confirms.
 */
@ApplicationScoped
public class ExecutorFinder {

  private static final int TELLING_WORDS = 2;

  private PersonDirectory people;
  private NamesInText names;
  private OrganizationDirectory organizations;
  private SignatoryDirectory signatories;
  private Clock clock;

  protected ExecutorFinder() {
    // for the container
  }

  @Inject
  public ExecutorFinder(
      PersonDirectory people,
      NamesInText names,
      OrganizationDirectory organizations,
      SignatoryDirectory signatories,
      Clock clock) {
    this.people = people;
    this.names = names;
    this.organizations = organizations;
    this.signatories = signatories;
    this.clock = clock;
  }

  /**
   * @param words unit or post, in the nominative where known
   * @param name the name as written, or {@code null}
   */
  public Executor find(OrganizationId issuer, String words, String name) {
    if (name != null) {
      return named(name).map(one -> executor(words, one.id())).orElse(nobodyKnown(words, name));
    }
    return ofUnit(issuer, words)
        .or(() -> headOf(words))
        .map(person -> executor(words, person))
        .orElseGet(() -> Executor.of(words));
  }

  /** The person whom a user has chosen, or nobody. */
  public Executor chosen(String words, PersonId person) {
    return person == null ? Executor.of(words) : executor(words, person);
  }

  /** The only person whom the name may mean. */
  public Optional<MentionedPerson> named(String written) {
    var meant = NameGrammar.in(written).stream().flatMap(one -> names.meant(one).stream()).toList();
    return only(meant);
  }

  private static Executor nobodyKnown(String words, String name) {
    return new Executor(words, null, null, name);
  }

  private Executor executor(String words, PersonId person) {
    return new Executor(
        words,
        person.value(),
        people.accountOf(person).orElse(null),
        people.view(person).name().lastFirst());
  }

  private Optional<PersonId> ofUnit(OrganizationId issuer, String words) {
    var tail = Arrays.stream(words.split("\\s+")).skip(1).toList();
    for (var length = tail.size(); length >= TELLING_WORDS; length--) {
      var holders = people.holding(issuer, String.join(" ", tail.subList(0, length)));
      if (!holders.isEmpty()) {
        return only(holders).map(view -> view.id());
      }
    }
    return Optional.empty();
  }

  private Optional<PersonId> headOf(String words) {
    return organizations
        .findByName(words)
        .flatMap(
            body -> signatories.signatoriesOf(body.id(), LocalDate.now(clock)).stream().findFirst())
        .map(signatory -> signatory.personId());
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
