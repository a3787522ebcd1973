package ru.rsnms.document.adapter.check;

import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;
import ru.rsnms.shared.RussianDates;

/** A date in digits that no calendar has («31.09.2021»): the last day of the month is proposed. */
class ImpossibleDates implements OrderRule {

  private static final Pattern DATE =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{2})\\.((?:19|20)\\d{2})(?![\\d])");

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text)
        .flatMap(
            spot ->
                DATE.matcher(spot.words())
                    .results()
                    .filter(date -> !exists(date))
                    .map(date -> finding(spot, date)));
  }

  private static boolean exists(MatchResult date) {
    return isMonth(date) && day(date) >= 1 && day(date) <= month(date).lengthOfMonth();
  }

  private static boolean isMonth(MatchResult date) {
    var month = Integer.parseInt(date.group(2));
    return month >= 1 && month <= 12;
  }

  private static YearMonth month(MatchResult date) {
    return YearMonth.of(Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)));
  }

  private static int day(MatchResult date) {
    return Integer.parseInt(date.group(1));
  }

  private static Finding finding(Spot spot, MatchResult date) {
    return isMonth(date) && day(date) > 0
        ? Finding.warning(
            "document/impossible-date",
            spot.place(),
            date.group(),
            date.group(),
            RussianDates.digits(month(date).atEndOfMonth()))
        : Finding.warning("document/impossible-month", spot.place(), date.group(), date.group());
  }
}
