package ru.rsnms.reserve.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import ru.rsnms.reserve.rule.ContestRank;
import ru.rsnms.reserve.rule.FastTrackGround;
import ru.rsnms.reserve.rule.Origin;

/**
 * A contest as a row of the database.
 *
 * @param ranks names with commas, in their order
 */
@Embeddable
record GroundRow(
    @Column(name = "contest") String contest,
    @Column(name = "ranks") String ranks,
    @Column(name = "first_year") int firstYear,
    @Column(name = "team_counts") boolean teamCounts,
    @Enumerated(EnumType.STRING) @Column(name = "source") Origin.Source source,
    @Column(name = "source_words") String words) {

  static GroundRow of(FastTrackGround ground) {
    return new GroundRow(
        ground.contest(),
        ground.ranksInOrder().stream().map(Enum::name).collect(Collectors.joining(",")),
        ground.firstYear(),
        ground.teamCounts(),
        ground.origin().source(),
        ground.origin().words());
  }

  FastTrackGround ground() {
    var all =
        Arrays.stream(ranks.split(","))
            .map(ContestRank::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContestRank.class)));
    return new FastTrackGround(contest, all, firstYear, teamCounts, new Origin(source, words));
  }
}
