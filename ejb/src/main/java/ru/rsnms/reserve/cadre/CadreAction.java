package ru.rsnms.reserve.cadre;

/** What waits for somebody in the register of the reserve. */
public enum CadreAction {
  /** A term ends soon: extend it, use the member, or let it end. */
  WATCH_TERM,
  /** The member is late with the plan. */
  WATCH_PLAN,
  /** Something of the own plan is overdue. */
  DO_PLAN,
  /** The own plan waits for one's consent. */
  AGREE_PLAN
}
