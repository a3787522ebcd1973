package ru.rsnms.shared;

/**
 * Realm roles (domain model, roles and permissions). The texts {@code role.<code>} name them in
 * Russian.
 */
public final class Role {

  /** Not a role of the realm: whoever has logged in, as Jakarta Security writes it. */
  public static final String SIGNED_IN = "**";

  public static final String MINISTER = "MINISTER";
  public static final String MIN_OFFICER = "MIN_OFFICER";
  public static final String MIN_LEGAL = "MIN_LEGAL";
  public static final String MIN_PRESS = "MIN_PRESS";
  public static final String INST_RESERVE = "INST_RESERVE";
  public static final String INST_CENTER = "INST_CENTER";
  public static final String INST_HEAD = "INST_HEAD";
  public static final String EXPERT = "EXPERT";
  public static final String COMMISSION_CHAIR = "COMMISSION_CHAIR";
  public static final String MUN_HEAD = "MUN_HEAD";
  public static final String MUN_OFFICER = "MUN_OFFICER";
  public static final String ORG_HEAD = "ORG_HEAD";
  public static final String METHODIST = "METHODIST";
  public static final String TEACHER = "TEACHER";
  public static final String CANDIDATE = "CANDIDATE";
  public static final String MENTOR = "MENTOR";
  public static final String MENTEE = "MENTEE";
  public static final String CLASS_CURATOR = "CLASS_CURATOR";
  public static final String PROJECT_HEAD = "PROJECT_HEAD";
  public static final String COMMITTEE = "COMMITTEE";
  public static final String BOARD = "BOARD";
  public static final String AUDITOR = "AUDITOR";
  public static final String ADMIN = "ADMIN";

  private Role() {}
}
