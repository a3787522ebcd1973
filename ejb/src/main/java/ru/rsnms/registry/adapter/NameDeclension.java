package ru.rsnms.registry.adapter;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.Gender;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.Sex;
import ru.rsnms.shared.PersonName;

/**
 * Proposes the case forms of a name.
 *
 * <p>The library errs on rare surnames, and no list of exceptions is ever complete: what comes from
 * here is a proposal for a person to look at.
 */
@ApplicationScoped
public class NameDeclension {

  private final Petrovich library = new Petrovich();
  private final Map<String, Map<NameCase, String>> exceptions = NameExceptions.read();

  /** One form for each oblique case. */
  public Map<NameCase, PersonName> formsOf(PersonName name, Sex sex) {
    var forms = new EnumMap<NameCase, PersonName>(NameCase.class);
    NameCase.oblique().forEach(wanted -> forms.put(wanted, form(name, sex, wanted)));
    return forms;
  }

  private PersonName form(PersonName name, Sex sex, NameCase wanted) {
    return new PersonName(
        part(name.last(), NameType.LastName, sex, wanted),
        part(name.first(), NameType.FirstName, sex, wanted),
        name.patronymic() == null
            ? null
            : part(name.patronymic(), NameType.PatronymicName, sex, wanted));
  }

  private String part(String word, NameType type, Sex sex, NameCase wanted) {
    var known = exceptions.get(NameExceptions.key(word, sex));
    return known == null ? library.say(word, type, gender(sex), caseOf(wanted)) : known.get(wanted);
  }

  private static Gender gender(Sex sex) {
    return switch (sex) {
      case FEMALE -> Gender.Female;
      case MALE -> Gender.Male;
    };
  }

  private static Case caseOf(NameCase wanted) {
    return switch (wanted) {
      case GENITIVE -> Case.Genitive;
      case DATIVE -> Case.Dative;
      case ACCUSATIVE -> Case.Accusative;
      case INSTRUMENTAL -> Case.Instrumental;
      case PREPOSITIONAL -> Case.Prepositional;
      case NOMINATIVE -> throw new IllegalArgumentException("the nominative is the name itself");
    };
  }
}
