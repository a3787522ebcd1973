package ru.rsnms.reserve.project;

/** What a team of level 3 works out together with the management of its site. */
public enum ProjectKind {
  /** Amendments to the development programme of the organisation. */
  DEVELOPMENT_PROGRAMME,
  /** A project aimed at one problem of the organisation. */
  MANAGEMENT_PROJECT
}
