package ru.rsnms.document.adapter.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.Texts;

/** People read an order in the year it was signed, unless it was signed at the very end of one. */
class AcquaintanceYear implements OrderRule {

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    if (text.acquaintance() == null
        || text.acquaintance().dateLine() == null
        || !text.isHistorical()
        || text.original().date() == null) {
      return Stream.empty();
    }
    var line = text.acquaintance().dateLine();
    var year = Integer.toString(text.original().date().getYear());
    return YEAR.matcher(line)
        .results()
        .filter(found -> !found.group().equals(year))
        .map(
            found ->
                Finding.note(
                    "document/acquaintance-year",
                    Texts.of("document.place.acquaintance"),
                    line,
                    found.group(),
                    year));
  }
}
