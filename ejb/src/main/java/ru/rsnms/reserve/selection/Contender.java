package ru.rsnms.reserve.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ru.rsnms.reserve.rule.Merit;

/**
 * Whoever a level decides about: a person, a team or a member.
 *
 * @param id of the application, team or membership
 * @param number under which the lists name it; orders the lists, never decides
 * @param municipality code for the sums by territory, {@code null} where there is none
 * @param total result of the level, {@code null} without one
 * @param merits what equal totals are compared by; a missing one loses
 * @param ticket number of the accepted right from the last season, {@code null} without one
 */
public record Contender(
    UUID id,
    String number,
    String municipality,
    Standing standing,
    BigDecimal total,
    Map<Merit, BigDecimal> merits,
    List<Distinction> distinctions,
    String ticket) {

  public Contender {
    Objects.requireNonNull(id);
    Objects.requireNonNull(number);
    Objects.requireNonNull(standing);
    merits = Map.copyOf(merits);
    distinctions = List.copyOf(distinctions);
  }

  /** One who has a result and nothing else. */
  public static Contender scored(UUID id, String number, BigDecimal total) {
    return new Contender(id, number, null, Standing.SCORED, total, Map.of(), List.of(), null);
  }

  boolean hasResult() {
    return standing == Standing.SCORED && total != null;
  }
}
