package ru.rsnms.web.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ru.rsnms.expertise.PanelProgress;
import ru.rsnms.reserve.ApplicationGroup;
import ru.rsnms.reserve.ApplicationStage;
import ru.rsnms.reserve.IdeaStage;
import ru.rsnms.reserve.overview.Deadline;
import ru.rsnms.reserve.overview.DeadlineKind;
import ru.rsnms.reserve.overview.FunnelStep;
import ru.rsnms.reserve.overview.JudgingTally;
import ru.rsnms.reserve.overview.SeasonOverview;
import ru.rsnms.reserve.overview.Tally;

/**
 * A season in numbers.
 *
 * @param whole all of the region, not a part of it
 * @param groups those that the caller may count; each the length of {@code applications?group=}
 * @param judging absent for who may not know
 */
public record OverviewJson(
    UUID season,
    String title,
    Instant at,
    boolean whole,
    long all,
    Map<FunnelStep, Long> funnel,
    Map<ApplicationStage, Long> stages,
    Map<ApplicationGroup, Long> groups,
    long openClaims,
    Map<IdeaStage, Long> ideas,
    List<TallyJson> municipalities,
    List<TallyJson> fields,
    List<DeadlineJson> deadlines,
    JudgingJson judging) {

  static OverviewJson of(SeasonOverview overview) {
    return new OverviewJson(
        overview.season().value(),
        overview.title(),
        overview.at(),
        overview.whole(),
        overview.all(),
        overview.funnel(),
        overview.stages(),
        overview.groups(),
        overview.openClaims(),
        overview.ideas(),
        overview.municipalities().stream().map(TallyJson::of).toList(),
        overview.fields().stream().map(TallyJson::of).toList(),
        overview.deadlines().stream().map(DeadlineJson::of).toList(),
        overview.judging() == null ? null : JudgingJson.of(overview.judging()));
  }

  /** The part of a municipality or of a subject. */
  public record TallyJson(String key, String name, long all, Map<ApplicationGroup, Long> groups) {

    static TallyJson of(Tally tally) {
      return new TallyJson(tally.key(), tally.name(), tally.all(), tally.groups());
    }
  }

  /** A day the season has promised. */
  public record DeadlineJson(DeadlineKind kind, LocalDate on, boolean past) {

    static DeadlineJson of(Deadline deadline) {
      return new DeadlineJson(deadline.kind(), deadline.on(), deadline.past());
    }
  }

  /** How far the experts are, and who is late. */
  public record JudgingJson(UUID panel, PanelProgress progress, List<LateJson> late) {

    static JudgingJson of(JudgingTally judging) {
      return new JudgingJson(
          judging.panel().value(),
          judging.progress(),
          judging.late().stream().map(one -> new LateJson(one.name(), one.reviews())).toList());
    }
  }

  /** An expert past the deadline. */
  public record LateJson(String expert, long reviews) {}
}
