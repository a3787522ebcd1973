package ru.rsnms.web.expertise;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.expertise.ReviewCard;
import ru.rsnms.expertise.ReviewStage;
import ru.rsnms.web.rest.Versioned;

/**
 * A review as its expert sees it.
 *
 * @param text of the item; absent until it is said that there is no conflict, as are {@code marks}
 * @param file may a file be fetched?
 * @param open may it still be written?
 * @param reopened why the chair gave it back
 */
public record ReviewJson(
    UUID id,
    long version,
    UUID panel,
    String panelTitle,
    int number,
    String title,
    ReviewStage stage,
    Instant deadline,
    boolean late,
    String text,
    boolean file,
    ReviewFormJson form,
    List<ReviewsResource.MarkJson> marks,
    String advice,
    BigDecimal total,
    boolean open,
    String reopened)
    implements Versioned {

  static ReviewJson of(ReviewCard card) {
    var marks =
        card.marks() == null
            ? null
            : card.marks().stream()
                .map(one -> new ReviewsResource.MarkJson(one.mark(), one.comment()))
                .toList();
    return new ReviewJson(
        card.id().value(),
        card.version(),
        card.panel().value(),
        card.panelTitle(),
        card.number(),
        card.title(),
        card.stage(),
        card.deadline(),
        card.late(),
        card.text(),
        card.file(),
        ReviewFormJson.of(card.form()),
        marks,
        card.advice(),
        card.total(),
        card.open(),
        card.reopened());
  }
}
