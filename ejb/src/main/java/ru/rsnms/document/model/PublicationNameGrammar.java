package ru.rsnms.document.model;

import java.util.Locale;
import java.util.Optional;
import ru.rsnms.document.PublicationKind;

/** Tells by the name of a place what kind of place it is. */
final class PublicationNameGrammar {

  private PublicationNameGrammar() {}

  static Optional<PublicationKind> kindOf(String name) {
    var low = folded(name);
    if (low.contains("бюллетен")) {
      return Optional.of(PublicationKind.BULLETIN);
    }
    if (low.contains("правовой информации") || low.contains("pravo.gov.ru")) {
      return Optional.of(PublicationKind.PORTAL);
    }
    if (low.contains("газет")) {
      return Optional.of(PublicationKind.PRESS);
    }
    return low.contains("сайт") ? Optional.of(PublicationKind.SITE) : Optional.empty();
  }

  /** The name without what two people may write differently. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("[«»\"„“]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
