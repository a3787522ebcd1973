package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.PageRequest;

/** Answers other contexts about people; but for {@link #pick}, asks nobody who is asking. */
@ApplicationScoped
public class PersonDirectory {

  private static final int PICKED = 20;

  private PersonStore people;
  private CurrentActor actor;
  private Clock clock;

  protected PersonDirectory() {
    // for the container
  }

  @Inject
  public PersonDirectory(PersonStore people, CurrentActor actor, Clock clock) {
    this.people = people;
    this.actor = actor;
    this.clock = clock;
  }

  /** Refuses an unknown id with {@code NotFound}. */
  public PersonView view(PersonId id) {
    return people
        .row(id, today())
        .map(PersonDirectory::view)
        .orElseThrow(() -> new NotFound("shared/not-found"));
  }

  public Optional<PersonView> byAccount(String account) {
    return people.rowOfAccount(account, today()).map(PersonDirectory::view);
  }

  /** Accounts of those who hold a post in an organisation today, whoever asks. */
  public List<String> accountsOnPost(OrganizationId organization, String post) {
    return people.accountsOnPost(organization, post, today());
  }

  /** Where the person works today, whatever the post; empty for who has no work. */
  public List<OrganizationId> workplaces(PersonId id) {
    var today = today();
    return people.employments(id).stream()
        .filter(one -> one.period().contains(today))
        .map(EmploymentRow::organization)
        .distinct()
        .toList();
  }

  /** May the caller see the person? */
  public boolean isSeen(PersonId id) {
    return people.isSeen(id, actor.get());
  }

  /** The login of a person, empty for who does not work in the system. */
  public Optional<String> accountOf(PersonId id) {
    return people.get(id).account();
  }

  /** How a letter to a person is addressed, whoever asks. */
  public Addressee addressee(PersonId id) {
    var data = people.get(id).data();
    var email = data.contacts() == null ? null : data.contacts().email();
    return new Addressee(data.name(), email == null || email.isBlank() ? null : email.strip());
  }

  /** Those of the people who have no address of e-mail. */
  public Set<PersonId> withoutEmail(Collection<PersonId> ids) {
    return people.withoutEmail(ids);
  }

  /** Since when a person teaches; empty where nobody said so. */
  public Optional<LocalDate> teachingSince(PersonId id) {
    return Optional.ofNullable(people.get(id).data().teachingSince());
  }

  /** People of an organisation who hold today a post that these words are part of. */
  public List<PersonView> holding(OrganizationId organization, String partOfPost) {
    return people.holding(organization, partOfPost, today()).stream()
        .map(PersonDirectory::view)
        .toList();
  }

  /** Last name, first name, patronymic in the nominative. */
  public String officialNameOf(PersonId id) {
    return people.get(id).name().full();
  }

  /** The confirmed form of the name, empty while nobody vouched for one. */
  public Optional<String> officialNameOf(PersonId id, NameCase nameCase) {
    var person = people.getWithForms(id);
    if (nameCase == NameCase.NOMINATIVE) {
      return Optional.of(person.name().full());
    }
    var forms = person.nameForms();
    return forms.state() == NameFormsState.CONFIRMED
        ? Optional.of(forms.forms().get(nameCase).full())
        : Optional.empty();
  }

  /**
   * Up to twenty people whose names fit the words, or resemble them, out of those the caller may
   * see.
   */
  public List<PersonView> pick(String words) {
    var filter = new PersonFilter(words, null, null, null);
    return people.page(filter, PageRequest.first(PICKED), actor.get(), today()).items().stream()
        .map(PersonDirectory::view)
        .toList();
  }

  private static PersonView view(PersonRow row) {
    return new PersonView(row.id(), row.name(), row.organization(), row.position());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
