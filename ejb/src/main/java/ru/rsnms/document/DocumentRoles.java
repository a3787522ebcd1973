package ru.rsnms.document;

import java.util.Set;
import ru.rsnms.shared.Role;

/** Who does what with documents (domain model, matrix of permissions, rows «Order»). */
public final class DocumentRoles {

  /** Draft, edit, send, import. */
  public static final Set<String> DRAFTERS =
      Set.of(
          Role.MIN_OFFICER,
          Role.MIN_LEGAL,
          Role.INST_RESERVE,
          Role.INST_CENTER,
          Role.MUN_HEAD,
          Role.MUN_OFFICER,
          Role.ORG_HEAD);

  /** Sign, if their authority for the issuer is valid on the day. */
  public static final Set<String> SIGNATORIES =
      Set.of(Role.MINISTER, Role.INST_HEAD, Role.MUN_HEAD, Role.ORG_HEAD);

  /** Give numbers. */
  public static final Set<String> REGISTRARS =
      Set.of(Role.MIN_LEGAL, Role.INST_CENTER, Role.MUN_OFFICER, Role.ORG_HEAD);

  /** Prove publication; the portal of legal information is the legal department's. */
  public static final Set<String> PUBLISHERS =
      Set.of(Role.MIN_PRESS, Role.MIN_LEGAL, Role.INST_CENTER, Role.MUN_OFFICER, Role.ORG_HEAD);

  /** See what is not registered yet, within their scope. */
  public static final Set<String> INSIDERS =
      Set.of(
          Role.MINISTER,
          Role.MIN_OFFICER,
          Role.MIN_LEGAL,
          Role.MIN_PRESS,
          Role.INST_RESERVE,
          Role.INST_CENTER,
          Role.INST_HEAD,
          Role.MUN_HEAD,
          Role.MUN_OFFICER,
          Role.ORG_HEAD,
          Role.AUDITOR);

  private DocumentRoles() {}
}
