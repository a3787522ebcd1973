package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.rsnms.registry.adapter.NameDeclension;
import ru.rsnms.registry.model.Person;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.shared.PersonName;

/** Leads from names in running text to people of the registry; asks nobody who is asking. */
@ApplicationScoped
public class NamesInText {

  private static final int CASE_ENDING = 3;

  private PersonStore people;
  private NameDeclension declension;
  private Clock clock;

  protected NamesInText() {
    // for the container
  }

  @Inject
  public NamesInText(PersonStore people, NameDeclension declension, Clock clock) {
    this.people = people;
    this.declension = declension;
    this.clock = clock;
  }

  /**
   * Everybody whom a text may mean by a name, in any case; a name that fits nobody finds nobody.
   */
  public List<MentionedPerson> meant(NameMention mention) {
    var kept = Math.max(2, mention.last().length() - CASE_ENDING);
    var begins = mention.last().substring(0, Math.min(kept, mention.last().length()));
    return people.alike(begins, initial(mention.first()), initial(mention.patronymic())).stream()
        .flatMap(person -> meant(person, mention).stream())
        .toList();
  }

  private static String initial(String word) {
    return word == null ? "" : word.substring(0, 1);
  }

  private Optional<MentionedPerson> meant(Person person, NameMention mention) {
    if (fits(person.name(), mention)) {
      return Optional.of(named(person, mention, NameCase.NOMINATIVE, FormOrigin.CONFIRMED));
    }
    var kept = person.nameForms();
    var isConfirmed = kept.state() == NameFormsState.CONFIRMED;
    var forms = isConfirmed ? kept.forms() : declension.formsOf(person.name(), person.sex());
    var origin = isConfirmed ? FormOrigin.CONFIRMED : FormOrigin.PROPOSED;
    return NameCase.oblique().stream()
        .filter(wanted -> fits(forms.get(wanted), mention))
        .findFirst()
        .map(wanted -> named(person, mention, wanted, origin));
  }

  private static boolean fits(PersonName name, NameMention mention) {
    return same(name.last(), mention.last())
        && (mention.isBrief() || same(name.first(), mention.first()))
        && (mention.isBrief()
            || mention.patronymic() == null
            || same(name.patronymic(), mention.patronymic()));
  }

  private static boolean same(String one, String other) {
    return one != null && folded(one).equalsIgnoreCase(folded(other));
  }

  private static String folded(String word) {
    return word.replace('\u0451', '\u0435').replace('\u0401', '\u0415');
  }

  private MentionedPerson named(
      Person person, NameMention mention, NameCase nameCase, FormOrigin origin) {
    var position =
        people.row(person.id(), LocalDate.now(clock)).map(PersonRow::position).orElse(null);
    return new MentionedPerson(
        mention.words(),
        person.id(),
        person.name(),
        position,
        person.account().orElse(null),
        nameCase,
        origin);
  }
}
