package ru.rsnms.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import ru.rsnms.document.model.OrderStore;
import ru.rsnms.registry.Declension;
import ru.rsnms.registry.NameCase;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonId;
import ru.rsnms.registry.PersonView;
import ru.rsnms.registry.SignatoryDirectory;
import ru.rsnms.registry.SignatoryView;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.NotFound;
import ru.rsnms.shared.Texts;

/** Writes sentences with names and offices in the right case, for a person whom the caller sees. */
@Stateless
@PermitAll
public class PhraseQueries {

  private OrderStore orders;
  private PersonDirectory people;
  private SignatoryDirectory signatories;
  private Declension declension;
  private Clock clock;

  protected PhraseQueries() {
    // for the container
  }

  @Inject
  public PhraseQueries(
      OrderStore orders,
      PersonDirectory people,
      SignatoryDirectory signatories,
      Declension declension,
      Clock clock) {
    this.orders = orders;
    this.people = people;
    this.signatories = signatories;
    this.declension = declension;
    this.clock = clock;
  }

  /** Confirmed forms where there are any, else those of the rules. */
  @PermitAll
  public Phrase phrase(@NotNull OrderId id, @NotNull PhraseKind kind, @NotNull PersonId person) {
    var order = orders.get(id);
    if (!people.isSeen(person)) {
      throw new NotFound("shared/not-found");
    }
    var view = people.view(person);
    return switch (kind) {
      case CONTROL -> control(order.kind(), view);
      case REPRESENTED -> represented(view);
    };
  }

  private Phrase control(DocumentKind kind, PersonView person) {
    var keeper =
        person.position() == null
            ? declension.lastFirst(person.id(), NameCase.ACCUSATIVE)
            : declension.postAndName(person.position(), person.id(), NameCase.ACCUSATIVE);
    return new Phrase(
        Texts.of("document.phrase.control." + kind.name(), keeper.words()), !keeper.isProposed());
  }

  /** The post and the ground are those of the authority to sign. */
  private Phrase represented(PersonView person) {
    var authority = authorityOf(person);
    var post = declension.words(lowered(authority.position()), NameCase.GENITIVE);
    var name = declension.fullName(person.id(), NameCase.GENITIVE);
    var acting = declension.acting(person.id(), authority.basis());
    var confirmed = !post.isProposed() && !name.isProposed() && !acting.isProposed();
    return new Phrase(
        Texts.of("document.phrase.represented", post.words(), name.words(), acting.words()),
        confirmed);
  }

  private SignatoryView authorityOf(PersonView person) {
    var today = LocalDate.now(clock);
    if (person.organizationId() == null) {
      throw new Conflict("document/no-authority-of", person.name().lastFirst());
    }
    return signatories.signatoriesOf(person.organizationId(), today).stream()
        .filter(signatory -> signatory.personId().equals(person.id()))
        .findFirst()
        .orElseThrow(() -> new Conflict("document/no-authority-of", person.name().lastFirst()));
  }

  private static String lowered(String words) {
    return words.length() > 1 && Character.isLowerCase(words.charAt(1))
        ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
        : words;
  }
}
