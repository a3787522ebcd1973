package ru.rsnms.agreement;

/** What an agreement is about; everything else about it is data of its template. */
public enum AgreementKind {
  /**
   * Ministry, municipal authority and the organisation that hosts the centre (regulation, clause
   * 3.4).
   */
  TRIPARTITE,
  /** Joint activity, regulation, clause 4.2.1. */
  PARTNERSHIP,
  /** A programme carried out by several organisations, clause 4.3.1. */
  NETWORK_PROGRAMME,
  TARGET_TRAINING,
  STUDENT_PRACTICE,
  /** The target model of mentoring, with an organisation. */
  MENTORING,
  /** A civil-law contract with a methodist. */
  METHODIST_CONTRACT
}
