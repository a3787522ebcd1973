package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ru.rsnms.registry.adapter.NameDeclension;
import ru.rsnms.registry.adapter.PostGrammar;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.registry.model.PostForms;
import ru.rsnms.shared.PersonName;

/**
 * Names and posts in the case a sentence needs («возложить на начальника отдела Иванову А.В.»):
 * what a person confirmed, else what rules propose, and always which of the two.
 */
@ApplicationScoped
public class Declension {

  private PersonStore people;
  private PostForms posts;
  private NameDeclension names;

  protected Declension() {
    // for the container
  }

  @Inject
  public Declension(PersonStore people, PostForms posts, NameDeclension names) {
    this.people = people;
    this.posts = posts;
    this.names = names;
  }

  /** Last name, first name, patronymic. */
  public SpokenForm fullName(PersonId person, NameCase nameCase) {
    var form = form(person, nameCase);
    return new SpokenForm(form.name().full(), form.origin());
  }

  /** Last name and initials («Иванову А.В.»). */
  public SpokenForm lastFirst(PersonId person, NameCase nameCase) {
    var form = form(person, nameCase);
    return new SpokenForm(form.name().lastFirst(), form.origin());
  }

  /** A post, a unit or a ground of authority («начальника отдела», «Устава»). */
  public SpokenForm words(String nominative, NameCase nameCase) {
    return nameCase == NameCase.NOMINATIVE
        ? SpokenForm.confirmed(nominative)
        : posts
            .confirmed(nominative, nameCase)
            .map(SpokenForm::confirmed)
            .orElseGet(() -> SpokenForm.proposed(PostGrammar.form(nominative, nameCase)));
  }

  /** Post and name in one case; confirmed only where both are. */
  public SpokenForm postAndName(String post, PersonId person, NameCase nameCase) {
    var office = words(PostGrammar.lowered(post), nameCase);
    var name = lastFirst(person, nameCase);
    var origin =
        office.isProposed() || name.isProposed() ? FormOrigin.PROPOSED : FormOrigin.CONFIRMED;
    return new SpokenForm(office.words() + " " + name.words(), origin);
  }

  /** «действующего на основании Устава», in the gender of the person. */
  public SpokenForm acting(PersonId person, String basis) {
    var ground = words(basis, NameCase.GENITIVE);
    return new SpokenForm(
        PostGrammar.acting(people.get(person).sex(), ground.words()), ground.origin());
  }

  private NamedForm form(PersonId id, NameCase nameCase) {
    var person = people.getWithForms(id);
    if (nameCase == NameCase.NOMINATIVE) {
      return new NamedForm(person.name(), FormOrigin.CONFIRMED);
    }
    var forms = person.nameForms();
    return Optional.of(forms)
        .filter(kept -> kept.state() == NameFormsState.CONFIRMED)
        .map(kept -> new NamedForm(kept.forms().get(nameCase), FormOrigin.CONFIRMED))
        .orElseGet(
            () ->
                new NamedForm(
                    names.formsOf(person.name(), person.sex()).get(nameCase), FormOrigin.PROPOSED));
  }

  private record NamedForm(PersonName name, FormOrigin origin) {}
}
