package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.UUID;
import ru.rsnms.reserve.letter.ItemState;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.letter.MailingCard;
import ru.rsnms.reserve.letter.MailingItem;
import ru.rsnms.reserve.letter.MailingStage;

/** A job that prepares and sends letters, as the API tells it. */
public record MailingJson(
    UUID id,
    UUID season,
    int level,
    LetterKind kind,
    MailingStage stage,
    long total,
    long done,
    long refused,
    long waiting,
    Instant begunAt,
    String begunBy,
    Instant finishedAt) {

  static MailingJson of(MailingCard card) {
    return new MailingJson(
        card.id().value(),
        card.season().value(),
        card.level(),
        card.kind(),
        card.stage(),
        card.total(),
        card.done(),
        card.refused(),
        card.waiting(),
        card.begunAt(),
        card.begunBy(),
        card.finishedAt());
  }

  /**
   * What became of one item.
   *
   * @param letter {@code null} unless there is one
   * @param why {@code null} unless refused
   */
  public record Item(
      UUID decision,
      String number,
      String name,
      ItemState state,
      String why,
      UUID letter,
      Instant doneAt) {

    static Item of(MailingItem item) {
      return new Item(
          item.decision().value(),
          item.number(),
          item.name(),
          item.state(),
          item.why(),
          item.letter() == null ? null : item.letter().value(),
          item.doneAt());
    }
  }
}
