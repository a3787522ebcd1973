package ru.rsnms.reserve.model;

import ru.rsnms.registry.PersonId;
import ru.rsnms.reserve.selection.Contender;
import ru.rsnms.shared.Place;

/**
 * A contender with the face that lists show.
 *
 * @param number as people read it; the contender's own one is padded so that it sorts
 */
public record Entrant(
    Contender contender,
    String number,
    PersonId person,
    String name,
    String organization,
    Place place) {}
