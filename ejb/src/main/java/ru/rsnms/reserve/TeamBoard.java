package ru.rsnms.reserve;

import java.util.List;

/**
 * The teams of a season.
 *
 * @param least people in the smallest team that the rules allow
 * @param most people in the largest
 * @param free who is trained and has no team; empty for those who do not lead the level
 * @param keeping may the caller change teams?
 */
public record TeamBoard(
    int least, int most, List<TeamCard> teams, List<Entrant> free, boolean keeping) {}
