package ru.rsnms.reserve;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.OrderRef;
import ru.rsnms.registry.OrganizationId;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.RuleFinding;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.DatePeriod;

/**
 * Everything a page shows of one season.
 *
 * @param version goes back with each command
 * @param lines settled rules in their order; those of the frozen version once there is one in force
 * @param findings what stands between the rules and their freezing
 * @param frozen the version the season goes by, {@code null} while the rules are open
 * @param order that approves it, {@code null} until drafted
 */
public record SeasonCard(
    SeasonId id,
    long version,
    int ordinal,
    String title,
    SeasonStage stage,
    OrganizationId owner,
    String ownerName,
    DatePeriod applications,
    List<RuleLine> lines,
    List<FastTrackGround> grounds,
    List<RuleFinding> findings,
    Frozen frozen,
    OrderRef order,
    Instant changedAt,
    String changedBy,
    List<SeasonActionState> actions) {

  /**
   * A version of the rules that does not change any more.
   *
   * @param sha256 digest of the canonical text of its lines
   */
  public record Frozen(int number, Instant at, String by, String sha256) {}

  public SeasonActionState action(SeasonAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }

  /** The settled rule of a key; empty while it is open. */
  public Optional<RuleLine> line(RuleKey key) {
    return lines.stream().filter(line -> line.key() == key).findFirst();
  }
}
