package ru.rsnms.web.reserve;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.RulesPrinter;
import ru.rsnms.reserve.SeasonActionState;
import ru.rsnms.reserve.SeasonCard;
import ru.rsnms.reserve.SeasonStage;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.Origin;
import ru.rsnms.reserve.rule.RuleFinding;
import ru.rsnms.reserve.rule.RuleGroup;
import ru.rsnms.reserve.rule.RuleKey;
import ru.rsnms.reserve.rule.RuleLine;
import ru.rsnms.shared.DatePeriod;
import ru.rsnms.shared.Texts;
import ru.rsnms.web.document.OrderRefJson;
import ru.rsnms.web.rest.Versioned;

/**
 * One season as the API tells it.
 *
 * @param rules settled settings; those of the frozen version once there is one
 * @param findings what stands between the rules and their freezing
 * @param frozen {@code null} while the rules are open
 * @param order that approves it, {@code null} until drafted
 * @param actions what the caller may do now, and why not the rest
 */
public record SeasonJson(
    UUID id,
    long version,
    int ordinal,
    String title,
    SeasonStage stage,
    UUID owner,
    String ownerName,
    DatePeriod applications,
    List<RuleJson> rules,
    List<ContestJson> contests,
    List<FindingJson> findings,
    FrozenJson frozen,
    OrderRefJson order,
    Instant changedAt,
    String changedBy,
    List<SeasonActionState> actions)
    implements Versioned {

  static SeasonJson of(SeasonCard card) {
    return new SeasonJson(
        card.id().value(),
        card.version(),
        card.ordinal(),
        card.title(),
        card.stage(),
        card.owner().value(),
        card.ownerName(),
        card.applications(),
        card.lines().stream().map(RuleJson::of).toList(),
        card.grounds().stream().map(ContestJson::of).toList(),
        card.findings().stream().map(FindingJson::of).toList(),
        FrozenJson.of(card.frozen()),
        OrderRefJson.of(card.order()),
        card.changedAt(),
        card.changedBy(),
        card.actions());
  }

  /**
   * A setting with its value, canonical and in words, and where it comes from.
   *
   * @param value canonical text; empty where the setting does not apply
   */
  public record RuleJson(
      RuleKey key,
      RuleGroup group,
      String label,
      String value,
      String words,
      Origin.Source source,
      String sourceWords) {

    static RuleJson of(RuleLine line) {
      return new RuleJson(
          line.key(),
          line.key().group(),
          Texts.of(line.key()),
          line.value(),
          RulesPrinter.words(line),
          line.origin().source(),
          line.origin().words());
    }
  }

  /**
   * A contest that opens level 2 without regard to the quota.
   *
   * @param firstYear earliest year that counts, 0 for any
   */
  public record ContestJson(
      String contest,
      List<ContestRank> ranks,
      int firstYear,
      boolean teamCounts,
      Origin.Source source,
      String sourceWords) {

    static ContestJson of(FastTrackGround ground) {
      return new ContestJson(
          ground.contest(),
          ground.ranksInOrder(),
          ground.firstYear(),
          ground.teamCounts(),
          ground.origin().source(),
          ground.origin().words());
    }
  }

  /** What is still open, and where. */
  public record FindingJson(String field, String code, String sentence) {

    static FindingJson of(RuleFinding finding) {
      return new FindingJson(
          finding.field(),
          finding.code(),
          Texts.of("problem." + finding.code(), finding.details().toArray()));
    }
  }

  /** The version of the rules that the season goes by. */
  public record FrozenJson(int number, Instant at, String by, String sha256) {

    static FrozenJson of(SeasonCard.Frozen frozen) {
      return frozen == null
          ? null
          : new FrozenJson(frozen.number(), frozen.at(), frozen.by(), frozen.sha256());
    }
  }
}
