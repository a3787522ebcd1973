package ru.rsnms.document.adapter.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/** The period that the paper is made for is over: it wants to be renewed. One finding is enough. */
class HorizonPast implements OrderRule {

  private final LocalDate today;

  HorizonPast(LocalDate today) {
    this.today = today;
  }

  @Override
  public Stream<Finding> doubtsAbout(OrderText text) {
    return Spot.of(text).flatMap(this::doubt).limit(1);
  }

  private Stream<Finding> doubt(Spot spot) {
    return Wording.group("horizon", spot.words()).stream()
        .filter(year -> Integer.parseInt(year) < today.getYear())
        .map(year -> Finding.note("document/horizon-past", spot.place(), spot.words(), year));
  }
}
