package ru.rsnms.reserve.model;

import java.util.List;
import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.shared.Place;

/**
 * A contender with the face that lists show.
 *
 * @param number as people read it; the contender's own one is padded so that it sorts
 * @param person {@code null} for a team
 * @param organization where the person works, or the team
 * @param team its people; empty for one person
 */
public record Entrant(
    Contender contender,
    String number,
    PersonId person,
    String name,
    String organization,
    Place place,
    List<RunMember> team) {

  public Entrant {
    team = List.copyOf(team);
  }

  /** One person. */
  public Entrant(
      Contender contender,
      String number,
      PersonId person,
      String name,
      String organization,
      Place place) {
    this(contender, number, person, name, organization, place, List.of());
  }
}
