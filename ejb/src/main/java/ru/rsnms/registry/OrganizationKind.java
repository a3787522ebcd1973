package ru.rsnms.registry;

/** What an organisation is in the region's system of education. */
public enum OrganizationKind {
  MINISTRY,
  /** The collegium of the region's administration, which issues dispositions. */
  GOVERNMENT,
  INSTITUTE,
  MUNICIPAL_AUTHORITY,
  METHOD_SERVICE,
  SCHOOL,
  KINDERGARTEN,
  EXTRA_EDU,
  COLLEGE,
  UNIVERSITY,
  COMMUNITY
}
