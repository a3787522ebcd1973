package ru.rsnms.reserve.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.selection.Ground;

/**
 * What a stay in the reserve rests on: a final decision of a season, as it was.
 *
 * @param number of the candidate in the season
 * @param score {@code null} where there was none
 * @param ground {@code null} for who did not pass and was recommended to a municipality
 * @param rules number of the version of the season's rules
 */
@Embeddable
public record EntryOrigin(
    @Column(name = "season_id") UUID season,
    @Column(name = "season_title") String seasonTitle,
    @Column(name = "level") int level,
    @Column(name = "decision_id") UUID decision,
    @Column(name = "candidate_number") String number,
    @Column(name = "score") BigDecimal score,
    @Enumerated(EnumType.STRING) @Column(name = "ground") Ground ground,
    @Column(name = "protocol_number") String protocol,
    @Column(name = "protocol_date") LocalDate protocolDate,
    @Column(name = "rules_number") int rules) {

  /** Does it say the same of the same decision? */
  public boolean says(EntryOrigin other) {
    return decision.equals(other.decision)
        && ground == other.ground
        && sameScore(other)
        && rules == other.rules
        && Objects.equals(protocol, other.protocol)
        && Objects.equals(protocolDate, other.protocolDate);
  }

  private boolean sameScore(EntryOrigin other) {
    return score == null || other.score == null
        ? score == other.score
        : score.compareTo(other.score) == 0;
  }
}
