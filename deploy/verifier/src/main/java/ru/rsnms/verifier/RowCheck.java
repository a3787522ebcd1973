package ru.rsnms.verifier;

import static ru.rsnms.verifier.Violation.Kind.CARD_CHANGED;
import static ru.rsnms.verifier.Violation.Kind.PAPER_CHANGED;
import static ru.rsnms.verifier.Violation.Kind.ROW_CHANGED;
import static ru.rsnms.verifier.Violation.Kind.ROW_INSERTED;
import static ru.rsnms.verifier.Violation.Kind.ROW_MISPLACED;
import static ru.rsnms.verifier.Violation.Kind.ROW_MISSING;
import static ru.rsnms.verifier.Violation.Kind.STAGE_CHANGED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds each row of the register against what the chain says of its order. */
final class RowCheck {

  private final Findings findings;

  /** All that the chain says of an order. */
  private final Map<String, OrderStory> stories = new HashMap<>();

  RowCheck(Findings findings) {
    this.findings = findings;
  }

  /** The registration of an order, its paper and its stage as the last link of each kind says. */
  private record OrderStory(Link registration, String paper, String stage) {

    OrderStory with(Link link) throws BadFormat {
      return switch (link.kind()) {
        case Link.REGISTERED -> new OrderStory(link, paper, stage);
        case Link.PAPER_MADE -> new OrderStory(registration, link.event().text("paper"), stage);
        case Link.PUBLISHED, Link.REVOKED -> new OrderStory(registration, paper, link.kind());
        default -> this;
      };
    }
  }

  void check(List<Link> links, List<Row> rows) throws BadFormat {
    for (var link : links) {
      var story = stories.getOrDefault(link.order(), new OrderStory(null, null, Link.REGISTERED));
      stories.put(link.order(), story.with(link));
    }
    Row before = null;
    for (var row : rows) {
      if (before != null && !row.isAfter(before)) {
        findings.add(ROW_MISPLACED, findings.place(row));
      }
      before = row;
      compare(row, stories.remove(row.order()));
    }
    for (var story : stories.values()) {
      if (story.registration != null) {
        findings.add(
            ROW_MISSING,
            findings.place(story.registration),
            story.registration.event().text("number"));
      }
    }
  }

  private void compare(Row row, OrderStory story) throws BadFormat {
    if (story == null || story.registration == null) {
      findings.add(ROW_INSERTED, findings.place(row));
      return;
    }
    var chained = story.registration;
    var fields = row.fields();
    for (var name : Row.CHAINED) {
      if (!fields.agree(name, chained.event().values().get(name))) {
        findings.add(ROW_CHANGED, findings.place(row), Texts.word(name));
      }
    }
    if (!row.journal().equals(chained.journal())) {
      findings.add(ROW_CHANGED, findings.place(row), Texts.word("journal"));
    }
    compareCard(row, chained.event());
    if (!fields.agree("stage", story.stage)) {
      findings.add(
          STAGE_CHANGED,
          findings.place(row),
          Texts.word(fields.text("stage")),
          Texts.word(story.stage));
    }
    if (!Objects.equals(fields.textOrNull("paper"), story.paper)) {
      findings.add(PAPER_CHANGED, findings.place(row));
    }
  }

  /** The card of the order repeats number, date and content of its registration. */
  private void compareCard(Row row, Fields chained) throws BadFormat {
    if (!row.fields().agree("orderNumber", chained.text("number"))
        || !row.fields().agree("orderOn", chained.text("on"))
        || !row.fields().agree("orderContent", chained.text("content"))) {
      findings.add(CARD_CHANGED, findings.place(row));
    }
  }
}
