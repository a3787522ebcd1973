package ru.rsnms.amendment.model.wording;

import ru.rsnms.amendment.UnreadReason;
import ru.rsnms.shared.Refusal;

/** Says to a person in one word what stood against a clause. */
final class Obstacles {

  private Obstacles() {}

  static UnreadReason reason(Refusal refusal) {
    return switch (refusal.code()) {
      case "amendment/words-absent", "amendment/words-ambiguous", "amendment/words-fewer" ->
          UnreadReason.WORDS;
      case "amendment/unit-absent" -> UnreadReason.UNIT_ABSENT;
      case "amendment/wording-needed" -> UnreadReason.NEW_WORDING;
      case "amendment/unit-kind" -> UnreadReason.TABLE;
      default -> UnreadReason.RULE;
    };
  }
}
