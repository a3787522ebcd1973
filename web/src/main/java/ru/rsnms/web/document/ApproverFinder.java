package ru.rsnms.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.RouteSeat;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonQueries;
import ru.rsnms.registry.PersonView;

/** Finds people with an account by their names, to put them or their posts into a route. */
@Dependent
public class ApproverFinder implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Integer USUAL_TERM = 3;

  @Inject PersonDirectory directory;
  @Inject PersonQueries people;

  private String words;
  private boolean looked;
  private transient List<Found> found = List.of();

  /** Looks for people with an account whose names resemble the words. */
  public void find() {
    looked = words != null && !words.isBlank();
    found =
        looked
            ? directory.pick(words).stream()
                .flatMap(person -> withAccount(person).stream())
                .toList()
            : List.of();
  }

  private Optional<Found> withAccount(PersonView person) {
    var account = people.person(person.id()).account();
    return account == null
        ? Optional.empty()
        : Optional.of(new Found(account, person, SeatNames.of(person)));
  }

  /** Empties the list after somebody has been chosen. */
  void done() {
    words = null;
    looked = false;
    found = List.of();
  }

  public List<Found> getFound() {
    return found == null ? List.of() : found;
  }

  /** Was something looked for and nobody found? */
  public boolean isNobody() {
    return looked && getFound().isEmpty();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** Somebody who may be asked. */
  public record Found(String account, PersonView person, String label) {

    RouteForm.SeatForm asPerson() {
      return new RouteForm.SeatForm(
          new RouteSeat(account, null, null, false, USUAL_TERM, null, List.of()), label);
    }

    RouteForm.SeatForm asPost(SeatNames names) {
      var seat =
          new RouteSeat(
              null,
              person.position(),
              person.organizationId().value(),
              false,
              USUAL_TERM,
              null,
              List.of());
      return new RouteForm.SeatForm(seat, names.of(seat));
    }

    /** May the post be asked instead of the person? */
    public boolean hasPost() {
      return person.position() != null;
    }
  }
}
