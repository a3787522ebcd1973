package ru.rsnms.reserve.model;

import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.run.LevelRef;
import ru.rsnms.shared.listing.Conditions;

/** Which letters a list holds. */
final class LetterConditions {

  static final String FROM = "reserve.letter l join reserve.delivery d on d.letter_id = l.id";

  private LetterConditions() {}

  static Conditions of(LevelRef level) {
    return new Conditions()
        .andIf(level.season(), "season", "l.season_id = :season")
        .andIf(level.number(), "level", "l.level = :level");
  }

  static Conditions of(LetterFilter filter) {
    return of(filter.level())
        .andIf(filter.kind(), "kind", "l.kind = :kind")
        .andIf(filter.channel(), "channel", "d.channel = :channel")
        .andIf(filter.stage(), "stage", "d.stage = :stage and l.revoked_at is null")
        .andSaid(
            filter.words(),
            "words",
            """
            (strpos(registry.folded(l.person_name || ' ' || l.organization_name),
               registry.folded(:words)) > 0
             or l.application_number = :words or l.number = :words)
            """);
  }
}
