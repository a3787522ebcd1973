package ru.rsnms.reserve;

import java.util.List;

/**
 * Everything a page shows of one team.
 *
 * @param version goes back with each command
 * @param internship where it works at level 2, {@code null} until placed
 * @param projectSite where it works at level 3, {@code null} until placed
 * @param members who are in it now
 * @param past who left it
 * @param keeping may the caller change it?
 */
public record TeamCard(
    TeamId id,
    long version,
    SeasonId season,
    int number,
    TeamStage stage,
    String internship,
    String projectSite,
    List<TeamMember> members,
    List<TeamMember> past,
    List<TeamStep> steps,
    boolean keeping) {}
