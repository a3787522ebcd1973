package ru.rsnms.document;

import java.time.LocalDate;
import java.util.List;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * The mark in the upper right corner of an annex: «Приложение № 2 / к приказу … / от … № …». Paper
 * and screen take their words from here.
 *
 * @param style of the issuer, for its name in the genitive
 * @param number of the order, {@code null} while it has none
 * @param on its date, {@code null} while it has none
 */
public record AnnexMark(DocumentKind kind, HouseStyle style, String number, LocalDate on) {

  /**
   * The lines of one annex; a mark of its own words stays as it is.
   *
   * @param place among its siblings, from 1; 0 for an only one
   */
  public List<String> lines(Annex annex, int place) {
    return annex.mark() == null
        ? List.of(head(place), issuer(), registration())
        : List.of(annex.mark());
  }

  private static String head(int place) {
    return place == 0
        ? Texts.of("document.paper.annex")
        : Texts.of("document.paper.annex-numbered", place);
  }

  private String issuer() {
    return Texts.of("document.paper.annex-to." + kind.name(), style.genitiveName());
  }

  private String registration() {
    return number == null
        ? Texts.of("document.paper.annex-undated")
        : Texts.of("document.paper.annex-dated", RussianDates.digits(on), number);
  }
}
