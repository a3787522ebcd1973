package ru.rsnms.web.expertise;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.Criterion;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.FormStage;
import ru.rsnms.expertise.WriteForm;
import ru.rsnms.web.rest.Versioned;

/**
 * A review form.
 *
 * @param number of the version among forms of its title
 * @param scale highest mark; the lowest is 0
 * @param commentUpTo a mark up to this one needs a comment; absent where none does
 * @param highest most points a review can give
 */
public record ReviewFormJson(
    UUID id,
    long version,
    String title,
    int number,
    FormStage stage,
    int scale,
    Integer commentUpTo,
    String hint,
    List<CriterionJson> criteria,
    BigDecimal highest)
    implements Versioned {

  static ReviewFormJson of(FormCard card) {
    return new ReviewFormJson(
        card.id().value(),
        card.version(),
        card.title(),
        card.number(),
        card.stage(),
        card.scale(),
        card.commentUpTo(),
        card.hint(),
        card.criteria().stream().map(CriterionJson::of).toList(),
        card.highest());
  }

  /**
   * @param low what 0 means
   * @param high what the highest mark means
   * @param weight points of the total per point of the mark
   */
  public record CriterionJson(String title, String low, String high, BigDecimal weight) {

    static CriterionJson of(Criterion criterion) {
      return new CriterionJson(
          criterion.title(), criterion.low(), criterion.high(), criterion.weight());
    }

    Criterion criterion() {
      return new Criterion(title, low, high, weight);
    }
  }

  /** The text of a form as it is written. */
  public record TextJson(
      String title, int scale, Integer commentUpTo, String hint, List<CriterionJson> criteria) {

    WriteForm command() {
      var all = criteria == null ? List.<CriterionJson>of() : criteria;
      return new WriteForm(
          title, scale, commentUpTo, hint, all.stream().map(CriterionJson::criterion).toList());
    }
  }
}
