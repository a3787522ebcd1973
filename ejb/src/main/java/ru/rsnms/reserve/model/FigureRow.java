package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import ru.rsnms.reserve.placement.Figure;

/** A figure that a site was proposed for. */
@Embeddable
record FigureRow(@Column(name = "year") int year, @Column(name = "value") BigDecimal value) {

  static FigureRow of(Figure figure) {
    return new FigureRow(figure.year(), figure.value());
  }

  Figure figure() {
    return new Figure(year, FigureEntry.plain(value));
  }
}
