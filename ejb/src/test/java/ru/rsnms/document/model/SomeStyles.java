package ru.rsnms.document.model;

import java.util.List;
import ru.rsnms.document.HouseStyle;

/** House styles as tests speak of them. */
public final class SomeStyles {

  private SomeStyles() {}

  public static HouseStyle plain() {
    return new HouseStyle(
        List.of("МИНИСТЕРСТВО"),
        null,
        "г. Кемерово",
        "ПРИКАЗ",
        "РАСПОРЯЖЕНИЕ",
        "ПРИКАЗЫВАЮ:",
        "Министерства",
        "#",
        "#-р",
        "Liberation Serif",
        13,
        11,
        30,
        null);
  }
}
