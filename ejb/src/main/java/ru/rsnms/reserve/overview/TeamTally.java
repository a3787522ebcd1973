package ru.rsnms.reserve.overview;

/** Teams of a season, their people, and how many have a site. */
public record TeamTally(long teams, long members, long placed) {}
