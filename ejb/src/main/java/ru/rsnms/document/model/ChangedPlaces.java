package ru.rsnms.document.model;

import java.util.List;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.TextComparison;
import ru.rsnms.shared.Texts;

/** Names the places in which two texts differ, for a sentence. */
final class ChangedPlaces {

  private ChangedPlaces() {}

  /** Empty exactly when the texts are the same. */
  static List<String> between(OrderText before, OrderText after) {
    if (before.equals(after)) {
      return List.of();
    }
    var places =
        TextComparison.between(before, after).stream()
            .filter(change -> change.kind() != TextChange.Kind.RENUMBERED)
            .map(ChangedPlaces::name)
            .distinct()
            .toList();
    return places.isEmpty() ? List.of(Texts.of("document.changed.other")) : places;
  }

  private static String name(TextChange change) {
    return switch (change.place()) {
      case "title" -> Texts.of("document.place.title");
      case "preamble" -> Texts.of("document.place.preamble");
      case "" -> Texts.of("document.changed.paragraph");
      default -> Texts.of("document.place.CLAUSE", change.place());
    };
  }
}
