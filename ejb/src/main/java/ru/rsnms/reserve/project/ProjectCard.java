package ru.rsnms.reserve.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.SeasonId;
import ru.rsnms.reserve.TeamId;
import ru.rsnms.reserve.TeamMember;
import ru.rsnms.reserve.TeamStage;

/**
 * Everything a page shows of the project of a team at a level.
 *
 * @param id {@code null} before anybody has written in it
 * @param version goes back with each command, 0 before there is one
 * @param workTo last day of handing in, {@code null} while none is settled
 * @param site where the team works, {@code null} until placed
 * @param stage at level 2 up to the defence
 * @param kind {@code null} at level 2
 * @param file may a file be fetched?
 * @param submittedAt {@code null} for a draft, as is by whom
 * @param actNumber {@code null} before it was handed over, as is the date
 * @param answer words of the head, {@code null} before
 */
public record ProjectCard(
    ProjectId id,
    long version,
    SeasonId season,
    String seasonTitle,
    int level,
    LocalDate workTo,
    TeamId team,
    int teamNumber,
    TeamStage teamStage,
    String site,
    List<TeamMember> members,
    HandOverStage stage,
    ProjectKind kind,
    String title,
    String summary,
    String hosts,
    boolean file,
    Instant submittedAt,
    String submittedBy,
    LocalDate defendedOn,
    String actNumber,
    LocalDate actDate,
    String answer,
    List<ProjectStep> steps,
    List<ProjectActionState> actions) {

  public ProjectActionState action(ProjectAction wanted) {
    return actions.stream()
        .filter(state -> state.action() == wanted)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(wanted.name()));
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  /** Is there an act to be printed? */
  public boolean hasAct() {
    return actNumber != null;
  }
}
