package ru.rsnms.document.adapter.check;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.rsnms.document.Annex;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.RussianDates;

/** The corner mark of an annex has the order's own date. */
class AnnexMarkDate implements OrderRule {

  private static final Pattern DATE = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{4}");

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    if (!text.isHistorical() || text.original().date() == null) {
      return Stream.empty();
    }
    var date = text.original().date();
    return IntStream.range(0, text.annexes().size())
        .boxed()
        .flatMap(i -> doubt(Spot.nameOf(text.annexes(), i), text.annexes().get(i), date));
  }

  private static Stream<Finding> doubt(String place, Annex annex, LocalDate date) {
    var right = RussianDates.digits(date);
    return annex.mark() == null
        ? Stream.empty()
        : DATE.matcher(annex.mark())
            .results()
            .filter(found -> !found.group().equals(right))
            .map(
                found ->
                    Finding.warning(
                        "document/mark-date", place, annex.mark(), found.group(), right));
  }
}
