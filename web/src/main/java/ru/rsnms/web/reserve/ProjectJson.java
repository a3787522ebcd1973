package ru.rsnms.web.reserve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.rsnms.reserve.HandOverStage;
import ru.rsnms.reserve.TeamStage;
import ru.rsnms.reserve.project.ProjectActionState;
import ru.rsnms.reserve.project.ProjectCard;
import ru.rsnms.reserve.project.ProjectKind;
import ru.rsnms.reserve.project.ProjectStep;
import ru.rsnms.web.rest.Versioned;

/**
 * The project of a team at a level as the API tells it.
 *
 * @param id {@code null} before anybody has written in it
 * @param workTo last day of handing in, {@code null} while none is settled
 * @param kind {@code null} at level 2
 * @param submittedAt {@code null} for a draft
 * @param actNumber {@code null} before it was handed over
 * @param answer words of the organisation, {@code null} before
 * @param actions what the caller may do now, and why not the rest
 */
public record ProjectJson(
    UUID id,
    long version,
    UUID season,
    int level,
    LocalDate workTo,
    UUID team,
    int teamNumber,
    TeamStage teamStage,
    String site,
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
    List<ProjectActionState> actions)
    implements Versioned {

  static ProjectJson of(ProjectCard card) {
    return new ProjectJson(
        card.id() == null ? null : card.id().value(),
        card.version(),
        card.season().value(),
        card.level(),
        card.workTo(),
        card.team().value(),
        card.teamNumber(),
        card.teamStage(),
        card.site(),
        card.stage(),
        card.kind(),
        card.title(),
        card.summary(),
        card.hosts(),
        card.file(),
        card.submittedAt(),
        card.submittedBy(),
        card.defendedOn(),
        card.actNumber(),
        card.actDate(),
        card.answer(),
        card.steps(),
        card.actions());
  }
}
