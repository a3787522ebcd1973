package ru.rsnms.web.document;

import java.util.List;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.TextChange;
import ru.rsnms.document.TextComparison;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.problem.Problem;

/** Says in a problem what another writer has made of a text. */
final class TextDifferences {

  private TextDifferences() {}

  static List<Problem.Error> between(OrderText sent, OrderText kept) {
    return TextComparison.between(sent, kept).stream().map(TextDifferences::error).toList();
  }

  private static Problem.Error error(TextChange change) {
    return new Problem.Error(change.place(), sentence(change));
  }

  private static String sentence(TextChange change) {
    var what = Texts.of(change.kind());
    return switch (change.kind()) {
      case ADDED -> Texts.of("document.text-added", what, change.after());
      case REMOVED -> Texts.of("document.text-removed", what, change.before());
      case REWORDED, RENUMBERED ->
          Texts.of("document.text-changed", what, change.before(), change.after());
    };
  }
}
