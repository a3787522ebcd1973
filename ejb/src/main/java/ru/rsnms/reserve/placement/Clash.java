package ru.rsnms.reserve.placement;

/** Why a team must not work at a site. */
public enum Clash {
  /** A member works there. */
  OWN_ORGANIZATION,
  /** A member comes from that municipality, and the rules of the season forbid it. */
  OWN_MUNICIPALITY
}
