package ru.rsnms.web.reserve;

import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.TeamCard;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.TeamStep;
import ru.rsnms.web.rest.Versioned;

/**
 * One team as the API tells it.
 *
 * @param internship site of level 2, {@code null} until placed
 * @param projectSite site of level 3, {@code null} until placed
 * @param past who left it
 */
public record TeamJson(
    UUID id,
    long version,
    UUID season,
    int number,
    TeamStage stage,
    String internship,
    String projectSite,
    List<TeamMember> members,
    List<TeamMember> past,
    List<TeamStep> steps)
    implements Versioned {

  static TeamJson of(TeamCard card) {
    return new TeamJson(
        card.id().value(),
        card.version(),
        card.season().value(),
        card.number(),
        card.stage(),
        card.internship(),
        card.projectSite(),
        card.members(),
        card.past(),
        card.steps());
  }
}
