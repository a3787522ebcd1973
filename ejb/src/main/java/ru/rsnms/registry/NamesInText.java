package ru.rsnms.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.rsnms.registry.adapter.NameDeclension;
import ru.rsnms.registry.adapter.PostGrammar;
import ru.rsnms.registry.model.Person;
import ru.rsnms.registry.model.PersonStore;
import ru.rsnms.registry.model.PostForms;
import ru.rsnms.shared.PersonName;

/** Leads from names in running text to people of the registry; asks nobody who is asking. */
@ApplicationScoped
public class NamesInText {

  private static final int CASE_ENDING = 3;

  private PersonStore people;
  private NameDeclension declension;
  private PostForms posts;
  private Clock clock;

  protected NamesInText() {
    // for the container
  }

  @Inject
  public NamesInText(PersonStore people, NameDeclension declension, PostForms posts, Clock clock) {
    this.people = people;
    this.declension = declension;
    this.posts = posts;
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

  /**
   * Forms of the name and of the post before it that nobody has confirmed.
   *
   * @param clause the text around the name
   */
  public List<UnconfirmedForm> doubts(NameMention mention, String clause) {
    var meant = meant(mention);
    return meant.size() == 1 ? doubts(meant.get(0), clause) : List.of();
  }

  private List<UnconfirmedForm> doubts(MentionedPerson person, String clause) {
    var post =
        person.nameCase() == NameCase.NOMINATIVE || person.position() == null
            ? List.<PostFound>of()
            : postBefore(person, clause);
    var doubts = new ArrayList<UnconfirmedForm>();
    if (!post.isEmpty() && post.stream().noneMatch(PostFound::confirmed)) {
      doubts.add(post.get(0).doubt());
    }
    if (person.origin() == FormOrigin.PROPOSED) {
      var nameCase = post.isEmpty() ? person.nameCase() : post.get(0).doubt().nameCase();
      doubts.add(new UnconfirmedForm(person.words(), nameCase, person.id(), person.name().full()));
    }
    return doubts;
  }

  /**
   * The longest beginning of the person's post that stands before the name, in each case that it
   * may stand in: women's names have one form for several cases, their posts have not.
   */
  private List<PostFound> postBefore(MentionedPerson person, String clause) {
    var post = List.of(PostGrammar.lowered(person.position()).split("\\s+"));
    for (var length = post.size(); length > 0; length--) {
      var nominative = String.join(" ", post.subList(0, length));
      var found =
          NameCase.oblique().stream()
              .flatMap(wanted -> postBefore(nominative, wanted, person.words(), clause).stream())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Optional<PostFound> postBefore(
      String nominative, NameCase wanted, String name, String clause) {
    var kept = posts.confirmed(nominative, wanted);
    var form = kept.orElseGet(() -> PostGrammar.form(nominative, wanted));
    var start = plain(clause).indexOf(plain(form + " " + name));
    return start < 0
        ? Optional.empty()
        : Optional.of(
            new PostFound(
                new UnconfirmedForm(
                    clause.substring(start, start + form.length()), wanted, null, nominative),
                kept.isPresent()));
  }

  private static String plain(String words) {
    return folded(words.replace('\u00a0', ' ')).toLowerCase(Locale.ROOT);
  }

  private record PostFound(UnconfirmedForm doubt, boolean confirmed) {}

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
