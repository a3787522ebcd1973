package ru.rsnms.document.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.rsnms.document.PlannedPublication;
import ru.rsnms.document.PublicationId;
import ru.rsnms.shared.NotFound;

/** Finds which place of an order is meant; a proof never stands beside the plan it fulfils. */
final class PublicationPlaces {

  private final List<Publication> places;

  PublicationPlaces(List<Publication> places) {
    this.places = places;
  }

  Publication get(PublicationId id) {
    return places.stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("document/publication-unknown"));
  }

  /** The planned place of that name, else the only planned one of that kind. */
  Optional<Publication> plannedFor(String target) {
    return first(place -> place.isPlanned() && place.isCalled(target))
        .or(
            () ->
                PublicationNameGrammar.kindOf(target)
                    .flatMap(kind -> only(place -> place.isPlanned() && place.isOfKind(kind))));
  }

  /** What was proved before the clause was read and fulfils it. */
  Optional<Publication> provedFor(PlannedPublication planned) {
    Predicate<Publication> early = place -> place.isProved() && place.isUnplanned();
    return first(early.and(place -> place.isCalled(planned.name())))
        .or(() -> only(early.and(place -> place.isOfKind(planned.kind()))));
  }

  private Optional<Publication> first(Predicate<Publication> wanted) {
    return places.stream().filter(wanted).findFirst();
  }

  private Optional<Publication> only(Predicate<Publication> wanted) {
    var found = places.stream().filter(wanted).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
